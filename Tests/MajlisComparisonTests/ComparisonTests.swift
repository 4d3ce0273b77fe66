import MajlisComparison
import Testing

@Suite struct ComparisonTests {}
