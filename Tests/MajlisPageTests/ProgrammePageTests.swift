import MajlisPage
import Testing

@Suite struct ProgrammePageTests {}
