import MajlisModel

/// A list while it is worked on: elements that are there, elements that may be there, and how many more there are that nobody names.
struct Gathering {
    var sure: [Value]
    /// Members whose condition is unknown.
    var possible: [Value] = []
    /// Unnamed elements: at least and at most; nil is no limit.
    var unnamed: (least: Int, most: Int?) = (0, 0)
    /// The script says `tbd` of the list itself.
    var isTbd = false

    init(_ sure: [Value] = []) { self.sure = sure }

    /// A list of which nothing is known.
    static func open(isTbd: Bool) -> Gathering {
        var result = Gathering()
        result.unnamed = (0, nil)
        result.isTbd = isTbd
        return result
    }

    init(_ box: ListBox) {
        sure = []
        sure.reserveCapacity(box.elements.count)
        for element in box.elements {
            if case .others(let count) = element { addUnnamed(count) } else { sure.append(element) }
        }
        for element in box.possible {
            if case .others(let count) = element {
                addUnnamed(least: 0, most: count < 0 ? nil : Int(count))
            } else {
                possible.append(element)
            }
        }
        let more = box.openness.bounds
        addUnnamed(least: more.least, most: more.most)
        isTbd = box.openness == .tbd
    }

    mutating func addUnnamed(_ count: Int32) {
        count < 0 ? addUnnamed(least: 1, most: nil) : addUnnamed(least: Int(count), most: Int(count))
    }

    mutating func addUnnamed(least: Int, most: Int?) {
        unnamed.least = Gathering.sum(unnamed.least, least)
        if let known = unnamed.most, let most { unnamed.most = Gathering.sum(known, most) } else { unnamed.most = nil }
    }

    static func sum(_ a: Int, _ b: Int) -> Int {
        let (sum, overflow) = a.addingReportingOverflow(b)
        return overflow ? .max : sum
    }

    /// Every element is named and sure.
    var isComplete: Bool { possible.isEmpty && unnamed == (0, 0) }

    /// Surely without any element.
    var isEmpty: Bool { sure.isEmpty && isComplete }

    /// As a value; what `Openness` cannot say stands among the elements as `others`.
    var box: ListBox {
        switch unnamed {
        case (0, 0): return ListBox(sure, possible: possible)
        case (let least, let most?):
            let more = Int32(clamping: most - least)
            return ListBox(
                sure, possible: more > 0 ? possible + [.others(more)] : possible,
                openness: least > 0 ? .exactly(least) : .complete)
        case (0, nil): return ListBox(sure, possible: possible, openness: isTbd ? .tbd : .unstated)
        case (1, nil): return ListBox(sure, possible: possible, openness: .others)
        case (let least, nil):
            return ListBox(sure + [.others(Int32(clamping: least))], possible: possible, openness: isTbd ? .tbd : .unstated)
        }
    }

    var value: Value { .list(box) }
}
