/// What was typed and has not been used yet.
struct KeySource {
    var decoder = InputDecoder()
    /// Scalars on their way to libedit.
    var queued: [Unicode.Scalar] = []
    /// What the private key stands for that libedit gets next.
    var pending: Pending?

    enum Pending {
        case function(EditorFunction)
        case paste(String)
    }

    /// The key that no keyboard has: libedit calls our own function for it.
    static let privateKey: Unicode.Scalar = "\u{80}"
}
