// Written by majlis-grammar from Grammar/messages/. Do not edit: change the catalogue and run it again.
// swift-format-ignore-file

/// Every message that Majlis can say, by its name in `Grammar/messages/`.
public enum MessageCode: UInt16, CaseIterable, Hashable, Sendable {
    /// This text has no closing {quote} on its line.
    case unterminatedText = 0
    /// This name has no closing backtick.
    case unterminatedName = 1
    /// The bytes {bytes} at offset {offset} are not UTF-8, so nobody can tell which letters they were. Save the file as UTF-8.
    case invalidUtf8 = 2
    /// NUL bytes at offset {offset}: {count}. A text file has none; perhaps this one was cut off or saved as UTF-16.
    case nulBytes = 3
    /// The number {number} mixes digits of two scripts. Write it in one of them.
    case mixedDigits = 4
    /// {character} has no meaning here.
    case strayCharacter = 5
    /// The hidden character {character} changes the order in which text is shown, so that a script can look different from what it says. Remove it; it may stand inside texts only.
    case directionControl = 6
    /// The hidden character {character} opens or closes a direction that nothing closes or opened, and reorders what stands after the text.
    case unbalancedDirection = 7
    /// The name {name} holds an invisible joiner, so it looks like another name and is not the same. Remove it or use a low line.
    case joinerInName = 8
    /// There is nothing in this file yet. Try `majlis new`.
    case emptyFile = 9
    /// The number {number} has more digits than can be reckoned with.
    case numberTooLarge = 10
    /// {number} is not a duration. The letters behind a number are `s`, `m`, `h`, `d`, `w`, `mo` or `y`, or in Arabic `ث`, `د`, `س`, `ي`, `أ`, `ش` or `سنة`; and a name does not begin with a digit.
    case unknownUnit = 11
    /// The duration {number} mixes Arabic and Latin letters. Write one of the two throughout.
    case mixedUnitLetters = 12
    /// A test can only assume a whole number of {kind}, from 0 upwards, and {number} is none.
    case givenCount = 13
    /// {escape} means nothing inside a text. A backslash itself is written twice.
    case unknownEscape = 14
    /// This brace opens a value that is never closed. A brace itself is written twice.
    case unclosedInterpolation = 15
    /// {name} is not a name. A name begins with a letter and goes on with letters, digits and `_`.
    case quotedNameInvalid = 16
    /// {count} more findings in this file are not listed.
    case moreFindings = 17
    /// Nothing begins with {found} here. A line begins with a word such as `session`, `room` or `task`.
    case unexpectedToken = 18
    /// {found} is left over: what stands before it on this line is complete. Begin a new line, or separate with `;`.
    case unexpectedInItem = 19
    /// {found} does not fit into the first line of {kind}.
    case unexpectedInHead = 20
    /// A value is expected here, and {found} is none.
    case unexpectedInValue = 21
    /// {found} does not fit inside these brackets.
    case unexpectedInBrackets = 22
    /// {word} stands between two values, and there is none before it.
    case unexpectedInfix = 23
    /// The opening brace belongs at the end of the line above.
    case braceOnOwnLine = 24
    /// This brace opens a block that belongs to nothing. A block follows a record such as `session opening`.
    case braceWithoutHead = 25
    /// The block that opens here is never closed. A closing brace is missing.
    case missingBrace = 26
    /// This closing brace closes nothing. Remove it, or add the opening one.
    case strayBrace = 27
    /// The bracket that opens here has no closing {bracket}.
    case missingBracket = 28
    /// {word} has no value.
    case missingValue = 29
    /// Something must follow {word}.
    case missingOperand = 30
    /// {kind} must name someone or something that is declared, or say `tbd`.
    case missingReference = 31
    /// A name is missing after `{statement}`.
    case missingName = 32
    /// A text in quotation marks is missing after `{statement}`.
    case missingText = 33
    /// `{statement}` needs a block in braces.
    case missingBlock = 34
    /// An `=` and a value are missing here.
    case missingEqual = 35
    /// A colon and a type are missing here, such as `: text` or `: one of yes, no`.
    case missingType = 36
    /// The name of a property is missing after the dot.
    case missingMember = 37
    /// Another value must follow this comma; otherwise remove it.
    case trailingComma = 38
    /// {word} is not a word that {kind} knows.
    case unknownClauseWord = 39
    /// {word} is not a word of the language.
    case unknownKindWord = 40
    /// A line begins with a word of the language, not with a name such as {name}.
    case nameBeginsItem = 41
    /// {word} begins an item of its own. It cannot stand in the first line of {kind}: put it inside the braces.
    case itemInHead = 42
    /// A comparison has two sides; {operator} is the second one in a row. Join two comparisons with `and`.
    case chainedComparison = 43
    /// `between` needs `and` and a second value.
    case betweenWithoutAnd = 44
    /// `order` is followed by `by`.
    case orderWithoutBy = 45
    /// `every` and `some` need `has` and a condition.
    case quantifierWithoutHas = 46
    /// A name for the element is missing: `for each NAME in …`.
    case forEachWithoutName = 47
    /// `in` and a collection are missing: `for each p in participants`.
    case forEachWithoutIn = 48
    /// `if` needs `then`.
    case ifWithoutThen = 49
    /// `if` needs `else` and a second value, so that there is always an answer.
    case ifWithoutElse = 50
    /// A text is missing after the language.
    case translationWithoutText = 51
    /// A language such as `ar` is missing after the @.
    case translationWithoutLanguage = 52
    /// This is nested more than {limit} levels deep. What is inside has not been read.
    case nestedTooDeep = 53
    /// A rate names two currencies and a figure: `rate USD QAR 3.64 on 2026-01-01`.
    case rateHead = 54
    /// An event needs its date: `on 2026-02-05 done prepare.invite`.
    case eventWithoutDate = 55
    /// An event needs what it is about: `on 2026-02-05 done prepare.invite`.
    case eventWithoutSubject = 56
    /// A table needs its columns in brackets and rows in braces, or `from` and a file.
    case tableWithoutColumns = 57
    /// `template` needs a kind after it: `template session …`.
    case templateWithoutKind = 58
    /// {word} cannot be a name, because it joins or stands for values. Choose another name, or write it in backticks.
    case nameIsReserved = 59
    /// {found} are no quotation marks of the language: a text stands between `"` and `"`, `“` and `”` or `«` and `»`.
    case wrongQuotes = 60
    /// perhaps you mean {words:or}
    case didYouMeanWord = 61
    /// {word} ({gloss})
    case wordWithGloss = 62
    /// write {word}
    case replaceBy = 63
    /// There is no {kind} called {name}.
    case unknownName = 64
    /// The name {name} is already taken: {kind} in {place}.
    case duplicateName = 65
    /// {clause} says nothing about {kind}: {kind} does not have it.
    case clauseNotOfKind = 66
    /// {clause} takes {expected}, and {found} is {actual}.
    case wrongType = 67
    /// {kind} {name} needs {clause}.
    case missingClause = 68
    /// {clause} has one value, and here are {count}.
    case twoValues = 69
    /// {kind} cannot stand inside {parent}. It belongs {places:or}.
    case kindNotHere = 70
    /// {clause} takes {expected}, and {name} is {actual}.
    case wrongKind = 71
    /// {name} means several things here: {places}. Say which, with the name of its meeting and a dot.
    case ambiguousName = 72
    /// {clause} is one of {choices:or}, and {found} is none of them.
    case unknownChoice = 73
    /// {found} is not a language. Languages are written as two letters such as `ar`, `en`, `fr` (ISO 639).
    case unknownLanguage = 74
    /// {found} is not a currency. Currencies are written as three capital letters such as `USD` (ISO 4217).
    case unknownCurrency = 75
    /// There is no time zone {found}.
    case unknownZone = 76
    /// There is no such day as {found} in the calendar.
    case invalidDate = 77
    /// There is no such time as {found}. Hours go up to 47 (past midnight), minutes to 59.
    case invalidTime = 78
    /// {found} ends before it begins.
    case rangeReversed = 79
    /// {name} is {actual}, and `like` copies only from another {kind}.
    case likeOtherKind = 80
    /// {name} copies itself: {chain}.
    case likeCircle = 81
    /// {kind} has no field {name}. Declare it first with `extend` and `field`.
    case unknownField = 82
    /// The field {name} is one of {choices:or}, and {found} is none of them.
    case fieldWord = 83
    /// {statement} cannot stand here. It belongs {places:or}.
    case statementNotHere = 84
    /// {base} has no property {name}.
    case unknownMember = 85
    /// {left} is {leftType} and {right} is {rightType}: they cannot be compared.
    case notComparable = 86
    /// A condition is expected here, and {found} is {actual}.
    case notACondition = 87
    /// Several things are expected here, and {found} is {actual}.
    case notACollection = 88
    /// There is no function {name}.
    case unknownFunction = 89
    /// {name} takes {expected} in its brackets, and here are {found}.
    case argumentCount = 90
    /// {name} takes {expected}, and {found} is {actual}.
    case argumentType = 91
    /// {left} is {leftType} and {right} is {rightType}: {operator} does not join them.
    case badArithmetic = 92
    /// {name} begins with a dot, and there is nothing here whose property it could be. A dot stands inside `where`, `select` and `order by`.
    case noElement = 93
    /// {name} is defined by itself: {chain}.
    case recursiveDefinition = 94
    /// There is no rule called {name}.
    case unknownRule = 95
    /// There is no step called {name} here. Known are {steps}.
    case unknownStep = 96
    /// The name {name} already stands for {kind} in {place}; choose another one for the element.
    case shadowedName = 97
    /// This script is written for edition {edition} of the language, and this program knows edition {known}. A newer program is needed.
    case newerEdition = 98
    /// {clause} is an amount of money, and {found} does not say in which currency. Write for example `{found} USD`.
    case missingCurrency = 99
    /// {clause} needs a date, a time or an offset such as `5w before opening`, and {found} is {actual}.
    case notAMoment = 100
    /// {found} is not a type. A field is `text`, `number`, `date`, `datetime`, `time`, `duration`, `money`, `boolean`, `party`, `one of …` or a kind such as `person`.
    case unknownType = 101
    /// {name} is a word of the language and cannot be a field. Choose another name.
    case fieldIsWord = 102
    /// {statement} says what happens when the condition above it fails, and there is no `require` or `forbid` above it.
    case messageWithoutCondition = 103
    /// The workflow {workflow} has no state {name}. Its states are {states}.
    case unknownState = 104
    /// The step {name} needs `from` and `to`.
    case stepIncomplete = 105
    /// An event happens on a day, and {found} is none.
    case eventDate = 106
    /// There is no file {path} to use.
    case useMissing = 107
    /// {path} lies outside the project's folder, and a script may only use files inside it.
    case useOutside = 108
    /// These files use each other in a circle: {chain}.
    case useCircle = 109
    /// {found} is not a range of times such as `09:00..17:00`.
    case emptyRangeValue = 110
    /// This text is given twice in the language {language}.
    case translationTwice = 111
    /// The values of {clause} do not go together: `none` stands alone, and a list is left open only once.
    case valuesContradict = 112
    /// {found} does not come out in whole seconds, days or months. Write it in smaller units.
    case brokenDuration = 113
    /// The task {task} stands once for each {kind}. Say whose it is: {example}.
    case taskOfWhom = 114
    /// There is nothing called {name} in {base}.
    case unknownNameInside = 115
    /// {found} is {actual}, and that has no order: it is neither less nor more than anything.
    case notOrdered = 116
    /// {found} cannot be used here: {reason}.
    case queryType = 117
    /// {statement} is read and checked for its form, but this version does not act on it yet.
    case notAvailable = 118
    /// perhaps you mean {names:or}
    case doYouMeanNames = 119
    /// declared here
    case declaredHere = 120
    /// the first value
    case firstValueHere = 121
    /// declare it: {example}
    case declareIt = 122
    /// write {word} where it is not known yet
    case writeTbd = 123
    /// at the top level
    case atTopLevel = 124
    /// inside {kinds:or}
    case insideKinds = 125
    /// inside a rule
    case insideRule = 126
    /// inside a workflow
    case insideWorkflow = 127
    /// inside `extend`
    case insideExtend = 128
    /// inside a test
    case insideTest = 129
    /// thing
    case something = 130
    /// anything
    case typeAny = 131
    /// absent
    case typeAbsent = 132
    /// a condition
    case typeBoolean = 133
    /// a number
    case typeNumber = 134
    /// a whole number
    case typeInteger = 135
    /// a percentage
    case typePercent = 136
    /// an amount of money
    case typeMoney = 137
    /// a text
    case typeText = 138
    /// a word or a text
    case typeLabel = 139
    /// a language
    case typeLanguage = 140
    /// a currency
    case typeCurrency = 141
    /// a time zone in quotation marks
    case typeZone = 142
    /// one of {choices:or}
    case typeChoice = 143
    /// a word of the language
    case typeWord = 144
    /// a day of the week
    case typeWeekday = 145
    /// a kind of record
    case typeKind = 146
    /// a date
    case typeDate = 147
    /// a date with a time
    case typeDateTime = 148
    /// a date or a range of dates
    case typeDates = 149
    /// a time of day
    case typeTime = 150
    /// a range of times
    case typeHours = 151
    /// a time, or a range of times
    case typeAt = 152
    /// times, dates or a range of them
    case typeAvailable = 153
    /// a duration
    case typeDuration = 154
    /// a range
    case typeRange = 155
    /// a number, an amount, a percentage or a range
    case typeQuantity = 156
    /// a date, a time or an offset such as `5w before opening`
    case typeMoment = 157
    /// a record of kind {kinds:or}
    case typeRecord = 158
    /// a list whose members are each {element}
    case typeList = 159
    /// the name of {kinds:or}
    case typeReference = 160
    /// names
    case typeNames = 161
    /// {clause} belongs to {kinds}
    case clauseBelongsTo = 162
    /// the language itself
    case theLanguage = 163
    /// inside a record
    case insideRecord = 164
    /// outside `extend`
    case outsideExtend = 165
    /// once in a record
    case oncePerRecord = 166
    /// a name
    case typeName = 167
    /// what stands here
    case typeValueHere = 168
    /// a state of a workflow
    case typeState = 169
    /// an approximate figure
    case typeApproximate = 170
    /// a figure below zero
    case typeNegative = 171
    /// the unnamed rest of a list
    case typeOthers = 172
    /// an expression
    case typeExpression = 173
    /// what can be put in order, such as numbers, dates or times
    case typeOrdered = 174
    /// several values have no place in an order
    case reasonListKey = 175
    /// `true` or `false`
    case typeTrueFalse = 176
    /// {column} is no column for a table of {kind}: a column is one of its clauses or fields, or `name`.
    case tableUnknownColumn = 177
    /// Nothing is read from the column {column}: it is no clause and no field of {kind}.
    case tableUnreadColumn = 178
    /// The column {column} stands twice in this table; the first is in {place}.
    case tableColumnTwice = 179
    /// This row has {found|one value|# values} and the table {expected|one column|# columns}: {columns}.
    case tableRowLength = 180
    /// A table of {kind} needs a column that says whom or what each row is about: {columns:or}.
    case tableWithoutKey = 181
    /// {text} cannot be a name: a name is one word of letters, digits and `_`. What is printed stands in the column {column}.
    case tableNotAName = 182
    /// This quotation mark is never closed. The cell was read to the end of its line.
    case tableOpenQuote = 183
    /// Text stands behind the closing quotation mark. The cell was read as it stands, with its marks.
    case tableTextBehindQuote = 184
    /// {path} is not written in UTF-8; it was read as {encoding}.
    case tableEncoding = 185
    /// From here on there are characters that cannot be read as {encoding}.
    case tableUnreadableLetters = 186
    /// {path} has no first row that names its columns.
    case tableWithoutHeader = 187
    /// {text} could be several records: {records}. Write the name or the `id` of the one that is meant.
    case tableAmbiguousText = 188
    /// No {kinds:or} has the name, the `id` or the title {text}.
    case tableUnknownText = 189
    /// {path} has no column {column}. Its columns are {columns}.
    case tableHeaderAbsent = 190
    /// The table has more than {limit} cells. Nothing behind this place was read.
    case tableTooManyCells = 191
    /// {path} is larger than {limit} MB, so it is hardly a table of a conference.
    case tableFileTooLarge = 192
    /// say what it is, behind the file's name: {example}
    case tableSayColumn = 193
    /// leave it out: {example}
    case tableLeaveOut = 194
    /// several values in one cell are separated by `;` or `|`
    case tableSeveralValues = 195
    /// a row may end early, without a comma behind its last value
    case tableEmptyPlace = 196
    /// {name} stands in a table, in {place}. Its row is changed there: {edit}
    case tableStandsInTable = 197
    /// {room} is taken twice: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflict = 198
    /// {person} is wanted in two places: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case personConflict = 199
    /// {session} expects {expected}, {room} holds {capacity}.
    case capacity = 200
    /// {session} ({time}) lies outside the hours of {place}: open {hours}.
    case outsideHours = 201
    /// {person} has {gap} to get from {first} ({first_time}, {first_room}) to {second} ({second_time}, {second_room}); {least} are needed.
    case transitionTooShort = 202
    /// The parts of {item} take {parts}, and it has {length}: {excess} too much.
    case partsTooLong = 203
    /// {session} has no chair yet.
    case chairMissing = 204
    /// {session} needs {equipment}, and {room} has none.
    case equipmentMissing = 205
    /// {first} ({first_time}) and {second} ({second_time}) belong to the track {track} and run at the same time.
    case trackParallel = 206
    /// {session} ({time}) is in {room}, which is not available then: {windows}.
    case roomUnavailable = 207
    /// {person} is wanted in {session} ({time}) and is not available then: {windows}.
    case personUnavailable = 208
    /// {item} is fixed at {time}, but {previous} lasts until {end}.
    case flowOverlap = 209
    /// {item} is fixed at {time}, before {container} begins at {start}.
    case flowBeforeStart = 210
    /// Nothing is planned from {start} to {end} ({length}), before {item}.
    case agendaGap = 211
    /// {item} has {missing} yet, unlike the rest of the agenda.
    case sessionUnplaced = 212
    /// {item} begins at {start} and has no length, so its end is open, and so is what follows up to the next fixed time.
    case lengthMissing = 213
    /// {item} is planned for {time} on {date}, a time that does not exist in {zone}: the clocks are put forward over it.
    case timeSkipped = 214
    /// {item} is planned for {time} on {date}, a time that comes twice in {zone}: the clocks are put back over it. The first one is taken.
    case timeRepeated = 215
    /// {item} lasts from {start} to {end}, which is {actual}, and yet is said to last {length}. The times count.
    case lengthContradiction = 216
    /// {item} would run past the end of the second day. A day's times go up to 47:59; begin a new day.
    case timeOutOfRange = 217
    /// The programme of {day} runs until {end}; the day ends at {closing}.
    case dayOverrun = 218
    /// {day} has no `from`, so {count|one part of it has|# parts of it have} no time yet.
    case dayStartMissing = 219
    /// {first_room} and {second_room} share a space and are taken at once: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflictJoined = 220
    /// {room} needs {least} between two sessions, and has {gap} between {first} ({first_time}) and {second} ({second_time}).
    case turnaroundTooShort = 221
    /// Whether {room} is large enough for {session} cannot be told: {missing}.
    case capacityUndecided = 222
    /// Whether {room} has {equipment} for {session} is not known: its list of equipment is open.
    case equipmentUndecided = 223
    /// Whether {subject} is available for {session} ({time}) cannot be told: {missing}.
    case availabilityUndecided = 224
    /// {room} has {count|one more pair|# more pairs} of sessions that overlap; the first {shown} are listed.
    case roomConflictRest = 225
    /// {person} is wanted in two places in {count|one more case|# more cases}; the first {shown} are listed.
    case personConflictRest = 226
    /// The track {track} has {count|one more pair|# more pairs} of parallel sessions; the first {shown} are listed.
    case trackParallelRest = 227
    /// {subject} has {count|one more change|# more changes} that leave too little time; the first {shown} are listed.
    case transitionRest = 228
    /// {count|One more note|# more notes} of the kind {code} {count|is|are} left out here.
    case notesRest = 229
    /// {container} has {count|one more item|# more items} fixed before the flow has arrived; the first {shown} are listed.
    case flowOverlapRest = 230
    /// {subject} states {stated}, {named|one is named|# are named} so far, and the list is still open.
    case statedUndecided = 231
    /// {subject} states {stated}, and none of them is named.
    case statedUnnamed = 232
    /// {subject} states {stated}, and {count} are listed.
    case countMismatch = 233
    /// {acronym} stands for {count} things: {all}.
    case acronymConflict = 234
    /// {acronym} is nowhere written out.
    case acronymUnexplained = 235
    /// {series} meets every {interval}, but {gap} lie between {first} ({first_date}) and {second} ({second_date}).
    case intervalBroken = 236
    /// After {first} ({number}) comes {second} ({next}) in {series}: {count|one edition is|# editions are} missing.
    case editionGap = 237
    /// Whether {series} keeps its interval of {interval} between {first} ({first_date}) and {second} ({second_date}) cannot be told: the dates are not exact enough.
    case intervalUndecided = 238
    /// {first} and {second} are both number {number} of {series}.
    case editionDuplicate = 239
    /// {start} to {end}
    case span = 240
    /// from {start}
    case spanOpen = 241
    /// {date}, {start} to {end}
    case spanOnDate = 242
    /// {date}, from {start}
    case spanOpenOnDate = 243
    /// {start} to {end}
    case dateSpan = 244
    /// a time that is not known
    case overlapOpen = 245
    /// time open
    case timeOpen = 246
    /// no time
    case missingTime = 247
    /// no room
    case missingRoom = 248
    /// neither time nor room
    case missingTimeAndRoom = 249
    /// the date of the day is not known
    case missingDate = 250
    /// it is not said when
    case missingAvailability = 251
    /// the room has no capacity yet
    case missingCapacity = 252
    /// the number expected is still open
    case missingExpected = 253
    /// {least} to {most} are expected, and it holds {capacity}
    case missingRange = 254
    /// {item}: {time}
    case relatedSpan = 255
    /// {item} begins at {time}
    case relatedStart = 256
    /// {item} ends at {time}
    case relatedEnd = 257
    /// length {length}
    case relatedLength = 258
    /// the day ends at {time}
    case relatedClosing = 259
    /// in {zone} the clock goes from {before} to {after}
    case relatedClockForward = 260
    /// expected {expected}
    case relatedExpected = 261
    /// capacity {capacity}
    case relatedCapacity = 262
    /// no capacity here
    case relatedCapacityOpen = 263
    /// available {windows}
    case relatedWindows = 264
    /// open {hours}
    case relatedHours = 265
    /// chair still open
    case relatedChairOpen = 266
    /// needs {equipment}
    case relatedEquipment = 267
    /// has {equipment}
    case relatedHas = 268
    /// has no equipment
    case relatedHasNone = 269
    /// joins {rooms}
    case relatedJoins = 270
    /// turnaround {least}
    case relatedTurnaround = 271
    /// {person} as {role}
    case relatedPerson = 272
    /// stated {stated}
    case relatedStated = 273
    /// every {interval}
    case relatedInterval = 274
    /// {item}: {date}
    case relatedDate = 275
    /// {item} is number {number}
    case relatedNumber = 276
    /// {acronym} for {item}
    case relatedAcronym = 277
    /// track {track}
    case relatedTrack = 278
    /// let {item} begin at {time}
    case wayStartLater = 279
    /// cut {item} to {length}
    case wayShorten = 280
    /// give {item} {length}
    case wayLengthen = 281
    /// put what runs at the same time into `parallel` or `alongside`
    case wayAlongside = 282
    /// `waive {rule} on {name} because "…"`
    case wayWaive = 283
    /// a room for {expected}
    case wayLargerRoom = 284
    /// {room} holds {capacity}
    case wayRoomHolds = 285
    /// {room} is free then
    case wayFreeRoom = 286
    /// `expected {capacity}`
    case wayExpectLess = 287
    /// move {item} to {time} or later
    case wayMoveAfter = 288
    /// somebody else as {role} of {item}
    case wayOtherPerson = 289
    /// {room} has it
    case wayEquippedRoom = 290
    /// bring it: add `equipment` to the room
    case wayBring = 291
    /// name one: `chair` and a person
    case wayNameChair = 292
    /// `chair none` if there shall be none
    case wayNoChair = 293
    /// `stated_count {count}`
    case wayStatedCount = 294
    /// list who is missing, or add `{count} others`
    case wayAddOthers = 295
    /// name them
    case wayNameThem = 296
    /// another acronym for one of them, or one record for both if they are the same
    case wayChangeAcronym = 297
    /// give it a title
    case wayWriteOut = 298
    /// add the edition between them
    case wayAddEdition = 299
    /// correct the `interval`
    case wayRemoveInterval = 300
    /// correct the number
    case wayRenumber = 301
    /// {rule} does not hold.
    case ruleBroken = 302
    /// {rule} cannot be decided yet: facts are missing.
    case ruleUndecided = 303
    /// This divides by zero, so its value is unknown. Ask first whether there is anything to divide by.
    case divisionByZero = 304
    /// There is nothing here to take {function} of, so the value is unknown. Ask first whether the list is empty.
    case nothingToChoose = 305
    /// The result is larger than any number that can be reckoned with, so the value is unknown.
    case numberOverflow = 306
    /// There is no rate between {first} and {second}, so the value is unknown. Write one {place}: {example}.
    case rateMissing = 307
    /// Working days are counted here, and no calendar says which days are worked. Declare one, such as {example}.
    case calendarMissing = 308
    /// This value leads back to itself, so nobody can compute it.
    case circularValue = 309
    /// This would take more steps than one rule may take, so the value is unknown. Compare fewer things: filter first, then ask.
    case tooMuchWork = 310
    /// This is nested too deep to be evaluated, so the value is unknown. Name a part of it with `define`.
    case expressionTooDeep = 311
    /// the rule {rule}
    case ruleItself = 312
    /// {clause} of {record}: {value}
    case factMissing = 313
    /// {kind}: {value}
    case referentMissing = 314
    /// the list has more that nobody names
    case moreUnnamed = 315
    /// whether the rule applies here is not known yet
    case elementPossible = 316
    /// at least {value}
    case valueAtLeast = 317
    /// at most {value}
    case valueAtMost = 318
    /// {first} to {last}
    case valueBetween = 319
    /// perhaps {value}
    case valuePerhaps = 320
    /// The test {title} expects nothing, so it can never fail.
    case testExpectsNothing = 321
    /// There is a test called {title} already, in {place}.
    case testTitleTaken = 322
    /// This row has {found|one value|# values}, and there {expected|is one column|are # columns}: {columns}.
    case testRowLength = 323
    /// The test has its cases already, in {place}: a test has one table, or one `for each`.
    case testSecondTable = 324
    /// {name} is nothing that a test can assume a value of. It can be a parameter, a clause such as `hall.capacity`, or `today`.
    case testGivenUnknown = 325
    /// A test declares no {kind}: rules, workflows, checklists and calendars are those of the scripts.
    case testDeclares = 326
    /// A {kind} stands in {homes:or}, and the test sees {count|none of these|one|# of these}. Write the record in its place, or say with `with` which one place the test sees.
    case testGivenHome = 327
    /// A retraction cannot be tried: it takes back an event that has a name, which is always allowed.
    case testTriesRetraction = 328
    /// This is not so: {condition}
    case testNotSo = 329
    /// It is not known whether this is so: {condition}
    case testNotKnown = 330
    /// The test assumes what is not so: {condition}
    case testAssumptionFails = 331
    /// This is allowed, and the test expects that it is refused.
    case testAllowed = 332
    /// This is refused, and the test expects that it is allowed: {reason}
    case testRefused = 333
    /// There is no finding of {rule} here.
    case testFindingMissing = 334
    /// There is no finding of {rule} about {subjects} here.
    case testFindingMissingOn = 335
    /// {count|There is a finding|There are # findings} of {rule}, and the test expects none.
    case testFindingThere = 336
    /// {count|There is a finding|There are # findings}, and the test expects none.
    case testFindingsThere = 337
    /// The snapshot shows something else now. `majlis test --update` writes what it shows.
    case testSnapshotDiffers = 338
    /// There is no text yet to compare the snapshot with. `majlis test --update` writes it.
    case testSnapshotEmpty = 339
    /// There is nothing that the test would be run for: {list} is empty here.
    case testNoCases = 340
    /// The test would have {count}, and at most {limit} are made.
    case testTooMany = 341
    /// So many records cannot be made: {value}. A number from 0 to {limit} is needed.
    case testCountOdd = 342
    /// The day of the test is not known: {value}.
    case testTodayOdd = 343
    /// The test assumes a value that is not known: {value}.
    case testValueOpen = 344
    /// A part of this test could not be read, so it says nothing. What is wrong is told of where it stands.
    case testIncomplete = 345
    /// The snapshot shows something else now. What it shows is not for all readers; with {option} the difference is shown.
    case testSnapshotWithheld = 346
    /// In this case {column} is {value}, and the test names it where only a record can stand.
    case testColumnAbsent = 347
    /// The test does not see {subjects}, so that there is no finding about it says nothing. Name what it is about behind `with`.
    case testSubjectUnseen = 348
    /// {cells}
    case testRow = 349
    /// {name} = {value}
    case testCell = 350
    /// These tasks need each other in a circle, so that none of them can begin: {tasks}, and then {first} again. Take one of the `needs` away.
    case taskCycle = 351
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs.
    case taskOrder = 352
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs. The same holds {count|for one more|for # more}.
    case taskOrderRepeated = 353
    /// {task} is due {due} and needs {need}, due {need_due}: whether that comes first cannot be told until both dates are known to the day.
    case taskOrderOpen = 354
    /// Nobody owns {task}. Name one person, body or role who answers for it, or `volunteer`.
    case taskOwner = 355
    /// {task} has no owner yet.
    case taskOwnerOpen = 356
    /// {task} has {count} owners: {owners}. Name the one who is accountable; the others stand after `for_action_by`.
    case taskOwners = 357
    /// {count|A task has|# tasks have} no due date yet, since {missing}: {tasks}.
    case taskDateMissing = 358
    /// For whom {checklist} is cannot be told yet: what follows `in` is not known.
    case taskLoopUnknown = 359
    /// {step} {subject} is refused: {reason}.
    case eventRefused = 360
    /// {first} and {second} concern {subject} on {date}, and it matters which came first. Give both a time, or different days.
    case eventsUnordered = 361
    /// {step} {subject} came on {date}; it was due by {due}.
    case stepLate = 362
    /// The waiver of `{rule}` ended on {date}; its findings count again.
    case waiverExpired = 363
    /// {task} for {elements}
    case taskFor = 364
    /// {date} at {time}
    case dueAt = 365
    /// the opening has no date
    case noOpening = 366
    /// the opening of {meeting} has no date
    case noOpeningOf = 367
    /// the closing has no date
    case noClosing = 368
    /// the closing of {meeting} has no date
    case noClosingOf = 369
    /// {record} has no date
    case noDateOf = 370
    /// {record} has no time
    case noTimeOf = 371
    /// {task} has no due date
    case noDueOf = 372
    /// working days are counted and there is no calendar
    case noCalendar = 373
    /// no due date has been set
    case noDue = 374
    /// the due dates are reckoned from each other
    case dueCircle = 375
    /// no due date yet: {missing}
    case stateDueOpen = 376
    /// due {due}; the day is not known
    case stateDueVague = 377
    /// whether it applies cannot be told yet
    case stateConditionOpen = 378
    /// whether {element} is meant cannot be told yet
    case stateElementOpen = 379
    /// whether {tasks} must be done first cannot be told yet
    case stateNeedOpen = 380
    /// events about it have not been run
    case stateEventsOpen = 381
    /// its condition does not hold
    case stateNotApplicable = 382
    /// waits for {tasks}
    case stateBlocked = 383
    /// {days|# day late|# days late}
    case stateOverdue = 384
    /// {days|# day late|# days late}; it waits for {tasks}
    case stateOverdueBlocked = 385
    /// {days|# day left|# days left}
    case stateReady = 386
    /// due today
    case stateReadyToday = 387
    /// {days|# day late|# days late}
    case stateDoneLate = 388
    /// {reason}
    case stateSkipped = 389
    /// {count} more
    case andMore = 390
    /// there is no such task on this list
    case refusedTaskUnknown = 391
    /// {task} is not kept for {element}
    case refusedElementUnknown = 392
    /// {task} is kept for each of {count}; say for whom
    case refusedElementMissing = 393
    /// it was done on {date} already
    case refusedAlreadyDone = 394
    /// it was skipped on {date} already
    case refusedAlreadySkipped = 395
    /// it does not apply, since its condition does not hold
    case refusedNotApplicable = 396
    /// it needs {tasks}, and that is not done
    case refusedNeeds = 397
    /// it needs {tasks}, and whether that applies cannot be told yet
    case refusedNeedsOpen = 398
    /// {owner} owns it, and {actor} is neither that nor a member
    case refusedNotOwner = 399
    /// {subject} is in the state {state}; {step} leads from {from}. From here the steps are {steps}
    case refusedState = 400
    /// {subject} is in the state {state}; {step} leads from {from}. No step leads on from here
    case refusedStateEnd = 401
    /// it does not say by whom; {actors} may
    case refusedActorMissing = 402
    /// {actor} may not; {actors} may
    case refusedActor = 403
    /// whether {actor} may is not known; {actors} may
    case refusedActorOpen = 404
    /// it rests on {step} {subject}, which is refused
    case refusedFollows = 405
    /// it matters whether it came before or after {other}, and the dates do not say
    case refusedUnordered = 406
    /// nobody is named who did it
    case noteNoActor = 407
    /// nobody owned it yet
    case noteOwnerOpen = 408
    /// whether {actor} belongs to {owner} is not known
    case noteActorUnsure = 409
    /// refused in consequence
    case relatedRefusedToo = 410
    /// due {due}
    case relatedNeedDue = 411
    /// the other event
    case relatedOtherEvent = 412
    /// needs {task}
    case relatedCircle = 413
    /// move {need} to {due} or earlier
    case suggestMoveBefore = 414
    /// move {task} to {due} or later
    case suggestMoveAfter = 415
    /// {record}
    case evidenceRecord = 416
    /// perhaps {record}
    case evidencePerhaps = 417
    /// not so for {record}
    case evidenceNotFor = 418
    /// so for {record}
    case evidenceSoFor = 419
    /// open for {record}
    case evidenceOpenFor = 420
    /// {record}: {value}
    case evidenceValue = 421
    /// {clause} of {record}: {value}
    case evidenceSource = 422
    /// {clause} of {record}: not stated, counts as {value}
    case evidenceOmitted = 423
    /// {count|one is|# are} not shown here, being confidential
    case evidenceWithheld = 424
    /// {clause} of {record}
    case evidenceClause = 425
    /// requires `{condition}`
    case evidenceRequired = 426
    /// forbids `{condition}`
    case evidenceForbidden = 427
    /// applies when `{condition}`
    case evidenceApplies = 428
    /// write `{clause}` of {record} ({place})
    case wayWriteFact = 429
    /// name the {kind} ({place})
    case wayWriteReferent = 430
    /// take away `{clause}` of {record} ({place})
    case wayRemoveFact = 431
    /// add `{kind}` to {record} ({place})
    case wayAddChild = 432
    /// {ways}
    case wayAll = 433
    /// {count|one|#} more in `{list}`
    case wayCountMore = 434
    /// {count|one|#} fewer in `{list}`
    case wayCountFewer = 435
    /// {count|one|#} more of the {total} in `{list}`
    case wayShareMore = 436
    /// {count|one|#} fewer of the {total} in `{list}`
    case wayShareFewer = 437
    /// {part} at least {value}, {difference} more
    case wayAtLeast = 438
    /// {part} at most {value}, {difference} less
    case wayAtMost = 439
    /// {part} at least {value}
    case wayMinimum = 440
    /// {part} at most {value}
    case wayMaximum = 441
    /// {part} more than {value}
    case wayMoreThan = 442
    /// {part} less than {value}
    case wayLessThan = 443
    /// {part}: {value}
    case wayEqual = 444
    /// {part}: anything but {value}
    case wayOtherThan = 445
    /// {part}: {values:or}
    case wayOneOf = 446
    /// {part} among `{list}`
    case wayInList = 447
    /// {part} by {value}, {difference} earlier
    case wayNotAfter = 448
    /// {part} on {value} or later, {difference} later
    case wayNotBefore = 449
    /// {part} by {value}
    case wayUntil = 450
    /// {part} on {value} or later
    case wayFrom = 451
    /// {part} before {value}
    case wayBefore = 452
    /// {part} after {value}
    case wayAfter = 453
    /// one of `{list}` for which `{condition}`
    case wayOneWith = 454
    /// one of `{list}` for which `{condition}` does not hold
    case wayOneWithout = 455
    /// `{condition}` for {elements}
    case wayForElements = 456
    /// that `{condition}` does not hold for {elements}
    case wayForNoElements = 457
    /// `{clause}` of {record}
    case partClause = 458
    /// `{code}`
    case partCode = 459
    /// {difference} more in `{list}`
    case waySumMore = 460
    /// {difference} less in `{list}`
    case waySumLess = 461
    /// so for all {count}
    case evidenceForAll = 462
    /// so for none of {count}
    case evidenceForNone = 463
    /// {rule} waits for events that are still to come.
    case rulePending = 464
    /// what may be shown; the rest prints as confidential. Otherwise `staff` for people and `public` for machines
    case helpOptionAccess = 465
    /// another track for {item}
    case wayOtherTrack = 466
    /// move {item} to {time}
    case wayMoveTo = 467
    /// open {place} from {start} to {end}
    case wayOpenLonger = 468
    /// take {need} out of the `needs` of {task}
    case wayDropNeed = 469
    /// {rule} cannot be decided: a part of its condition has no value.
    case ruleWithoutValue = 470
    /// at {record}
    case evidenceFor = 471
    /// {name} is {type}, and this is where it comes from
    case typeDeclared = 472
    /// a number, a percentage or an amount of money
    case typeFigure = 473
    /// a list
    case typeSeveral = 474
    /// a date
    case typeDay = 475
    /// {first} or {second}
    case eitherOf = 476
    /// other rates stand here
    case ratesStandHere = 477
    /// a rate can stand above this line
    case rateMayStandHere = 478
    /// how long each pass and each rule took, to standard error
    case helpOptionProfile = 479
    /// time spent: {total}
    case profileHeading = 480
    /// {value} ms
    case profileMilliseconds = 481
    /// pass
    case profilePass = 482
    /// built-in rule
    case profileRule = 483
    /// library rule
    case profileLibraryRule = 484
    /// rule of the script
    case profileOwnRule = 485
    /// reading the scripts
    case profileRead = 486
    /// names and types
    case profileCheck = 487
    /// placing the agenda
    case profilePlace = 488
    /// checklists and events
    case profileTasks = 489
    /// all built-in rules
    case profileBuiltin = 490
    /// all rules of scripts and libraries
    case profileOwn = 491
    /// `rate {first} {second} … on {date}`
    case rateExample = 492
    /// below {line}
    case rateBelow = 493
    /// above {line}
    case rateAbove = 494
    /// a group with a key ({key}) and a value ({value})
    case typeRow = 495
    /// a list of records of kind {kinds:or}
    case typeRecords = 496
    /// There is no library {name}. These come with the program: {libraries}.
    case libraryUnknown = 497
    /// {library} has no figure {name} that could be set. It has {parameters}.
    case libraryNoParameter = 498
    /// {library} needs {parameter}: write `enforce {library} with {parameter} = …`.
    case libraryNeeds = 499
    /// {rule} says that the program itself checks it; only rules that come with the program can say so.
    case nativeOutside = 500
    /// {word} cannot stand in a library: a library holds parameters, definitions, queries, rules and checklists.
    case libraryHolds = 501
    /// A library can use a file only as a library: `use "…" as NAME`.
    case libraryUsesFile = 502
    /// {library} would enforce itself.
    case libraryCircle = 503
    /// {library} is enforced here already, on {place}. This line does nothing.
    case libraryTwice = 504
    /// More than {limit} libraries are enforced.
    case libraryTooMany = 505
    /// The file {path} is a part of the project and also a library here; it can be only one of them.
    case libraryUsedBothWays = 506
    /// {name} of {library} must be {wanted}, not {value}.
    case figureOdd = 507
    /// a time of at least zero, in minutes or hours
    case figureTime = 508
    /// Lists the libraries that come with the program, or shows one as it is written.
    case helpLibrary = 509
    /// `list`, or `show` with a library's name
    case helpArgumentLibraryAction = 510
    /// a library, such as `std.core` or `core`
    case helpArgumentLibrary = 511
    /// a library's name
    case argumentLibrary = 512
    /// all libraries and their rules
    case helpExampleLibraryList = 513
    /// one library, as a script
    case helpExampleLibraryShow = 514
    /// {count|one rule|# rules}: {rules}
    case libraryRules = 515
    /// {count|one checklist|# checklists}: {rules}
    case libraryChecklists = 516
    /// figures: {figures}
    case libraryFigures = 517
    /// {one} and {other} seem to be one body: both are called {name}.
    case bodyTwoNames = 518
    /// {text} says {numbers}, its translation {translation} says {others}.
    case translationMismatch = 519
    /// Of {all|one title or text|# titles and texts} {count|one is|# are} not written in {language}.
    case translationMissing = 520
    /// {first} and {second} have the same title in {language}: {translation}.
    case translationShared = 521
    /// {text} is marked as {language}, and none of its letters are of that language.
    case translationOtherScript = 522
    /// {count|One title or text|# titles and texts} without a language mark {count|is|are} not written in the letters of {language}, the language of this script.
    case textOtherScript = 523
    /// give each a translation of its own
    case wayOwnTranslation = 524
    /// write it in that language, or mark it with its own: {example}
    case wayWrittenLanguage = 525
    /// if the whole script is in that language, let it begin with {header}
    case wayScriptLanguage = 526
    /// mark the language of the text: {example}
    case wayMarkLanguage = 527
    /// called {name}
    case relatedSameName = 528
    /// {item}
    case relatedUntranslated = 529
    /// one record for both, with the other name as `alias`
    case wayOneRecord = 530
    /// the same figures in both languages
    case waySameNumbers = 531
    /// add a translation: {example}
    case wayTranslate = 532
    /// `{rule}` is set to {severity} here and to {other} in {place}. One of the two must go.
    case severityContradiction = 533
    /// {found} is no severity: rules are not switched off. The mildest is `note`; what is meant to pass, passes with `waive {rule} on NAME because "the reason"`.
    case severityOff = 534
    /// This waiver of `{rule}` lets nothing pass, so it can go.
    case waiverUnused = 535
    /// This waiver of `{rule}` on {subjects} lets nothing pass, so it can go.
    case waiverUnusedOn = 536
    /// Nothing checks `{rule}` in this project, so its waiver lets nothing pass.
    case waiverOfUncheckedRule = 537
    /// Nothing is called {name}, or no longer, so what is said here of {rule} has no effect on it.
    case subjectGone = 538
    /// {found} means nothing in this comment. To let a finding pass, it is {word}, the rule and the reason.
    case allowMisspelt = 539
    /// This comment does not say which rule: behind `allow` stands its name, then the reason.
    case allowWithoutRule = 540
    /// The reason is missing: `# majlis: allow {rule}` and why.
    case allowWithoutReason = 541
    /// These {count} waivers are found more easily in order: by rule, then by subject.
    case waiversUnsorted = 542
    /// The same waiver of {rule} stands in {place} already.
    case waiverTwice = 543
    /// Nothing uses the definition {name}.
    case definitionUnused = 544
    /// Nothing uses the parameter {name}.
    case parameterUnused = 545
    /// No `show` and no other expression asks for the query {name}.
    case queryUnused = 546
    /// Nothing that {path} defines is used.
    case useUnused = 547
    /// The file {path} is used in {place} already.
    case useTwice = 548
    /// {count|A letter here is|# letters here are} written in old display shapes, as copied from some documents; a search for the word does not find it.
    case presentationForms = 549
    /// The name {name} has {letter}, a {script} letter, among {others} letters. It can look like another name and is not the same.
    case mixedScriptName = 550
    /// The names {name} and {other} look alike and are two different names. Rename one of them.
    case namesLookAlike = 551
    /// Latin
    case scriptLatin = 552
    /// Greek
    case scriptGreek = 553
    /// Cyrillic
    case scriptCyrillic = 554
    /// Arabic
    case scriptArabic = 555
    /// Hebrew
    case scriptHebrew = 556
    /// foreign
    case scriptOther = 557
    /// Latin
    case scriptsLatin = 558
    /// Greek
    case scriptsGreek = 559
    /// Cyrillic
    case scriptsCyrillic = 560
    /// Arabic
    case scriptsArabic = 561
    /// Hebrew
    case scriptsHebrew = 562
    /// other
    case scriptsOther = 563
    /// write {word} everywhere
    case fixRenameEverywhere = 564
    /// {option}: there is no rule called {name}.
    case unknownRuleArgument = 565
    /// {code} is found in the reading of scripts, not by a rule, so it cannot be left out.
    case codeWithoutRule = 566
    /// waived
    case findingWaived = 567
    /// because {reason}
    case waivedBecause = 568
    /// through {date}
    case waivedUntil = 569
    /// rules, separated by commas
    case argumentRules = 570
    /// only these rules: names in either language, or codes; errors in the reading of a script are shown all the same
    case helpOptionRule = 571
    /// not these rules; may be given several times
    case helpOptionSkip = 572
    /// warnings and undecided findings count as failures too, notes do not
    case helpOptionStrict = 573
    /// also lists what waivers let pass, with the reasons
    case helpOptionWaived = 574
    /// two rules only, for a script that is not ready for the others
    case helpExampleCheckRule = 575
    /// before the programme is printed
    case helpExampleCheckStrict = 576
    /// Lists what is still `tbd`: by owner, with the rules that wait for it, where it stands and what to write.
    case helpOpen = 577
    /// how the list is written; human where nothing is said
    case helpOptionOpenFormat = 578
    /// only what this person, body or role has to decide
    case helpOptionOpenOwner = 579
    /// the day as of which events count; today where nothing is said
    case helpOptionAsOfOpen = 580
    /// what Mona still has to decide
    case helpExampleOpen = 581
    /// for a spreadsheet
    case helpExampleOpenCsv = 582
    /// Finds what can be mended for sure, and what is untidy: misspelt names, missing units, quoted dates, waivers out of order, what nobody uses.
    case helpLint = 583
    /// mends what is sure in the given files, as long as the result has no finding that was not there before
    case helpOptionLintFix = 584
    /// shows what would be mended, and writes nothing
    case helpOptionLintDryRun = 585
    /// what could be mended in one script
    case helpExampleLint = 586
    /// the changes, as a diff
    case helpExampleLintDryRun = 587
    /// mends all scripts of a folder
    case helpExampleLintFix = 588
    /// {path}: {count|one place|# places} mended
    case lintFixed = 589
    /// {path}: {count|one change was|# changes were} not made, since the result would have findings that are not there now; {command} shows what could be changed
    case lintRefused = 590
    /// {count|Another error is|# more errors are} not for `lint`; {command} shows {count|it|them}.
    case lintMore = 591
    /// sort them
    case fixSortWaivers = 592
    /// remove it
    case fixRemove = 593
    /// write the letters themselves
    case fixLetters = 594
    /// {count|One thing is|# things are} still open
    case openHeading = 595
    /// Nothing is open: no `tbd` is left.
    case openNone = 596
    /// Nothing is open for {owner}.
    case openNoneOfOwner = 597
    /// {owner}: {count}
    case openOwner = 598
    /// Nobody's yet
    case openNobody = 599
    /// {record}: {clause}
    case openClause = 600
    /// {record}: more {clause}
    case openMore = 601
    /// write `{example}`
    case openWrite = 602
    /// for {rules}
    case openWaits = 603
    /// Rules that wait
    case openRules = 604
    /// {count|one fact|# facts}
    case openRuleCount = 605
    /// NAME
    case openName = 606
    /// Nothing is called {subject}. A subject is a name, a title or a part of one, a path such as {example}, a place such as {place}, or an expression.
    case subjectUnknown = 607
    /// Nothing is called {subject}. Perhaps you mean {names:or}.
    case subjectUnknownNear = 608
    /// {subject} may be any of {count|one thing|# things}. Ask for one of them by the name or the place beside it.
    case subjectAmbiguous = 609
    /// {expected} is neither a rule, a task, a state of a task nor a condition.
    case expectationUnknown = 610
    /// {subject}, {kind} {name}
    case whyNamed = 611
    /// {subject}, {kind}
    case whyUnnamed = 612
    /// {kind}
    case whyKind = 613
    /// {kind} {name}
    case whyUntitled = 614
    /// {property} of {record}
    case whyPropertyOf = 615
    /// event {number}: {event}
    case whyEvent = 616
    /// event {number}, {name}: {event}
    case whyEventNamed = 617
    /// rule {rule}
    case whyBuiltin = 618
    /// {count|one more|# more}
    case whyMore = 619
    /// {count|one step|# steps} between
    case whyMoreBetween = 620
    /// the {kind}
    case whyTheKind = 621
    /// the parallel part
    case whyTheParallel = 622
    /// {span}
    case whySpan = 623
    /// {date}, at a time that is not known
    case whyDateOnly = 624
    /// begins at {time}, {because}
    case whyStart = 625
    /// begins at {time}: that is fixed
    case whyStartOwn = 626
    /// when it begins is still to be decided
    case whyStartOpen = 627
    /// nothing says when it begins
    case whyStartUnsaid = 628
    /// begins {because}, and that is not known
    case whyStartUnknown = 629
    /// at its own time
    case whenOwn = 630
    /// when the day begins
    case whenDayBegins = 631
    /// when the day ends
    case whenDayEnds = 632
    /// when its lane begins
    case whenLaneBegins = 633
    /// when the parallel part begins
    case whenParallelBegins = 634
    /// when {item} begins
    case whenBegins = 635
    /// when {item} ends
    case whenEnds = 636
    /// at a time still to be decided
    case whenOpen = 637
    /// at a time that nothing says
    case whenUnsaid = 638
    /// {item} lasts {length} from {time}, {because}
    case whyItemLasts = 639
    /// {item} lasts {length} from {time}, which is fixed
    case whyItemLastsFixed = 640
    /// {item} begins at {time}, {because}
    case whyItemBegins = 641
    /// {item} is fixed at {time}
    case whyItemFixed = 642
    /// {item} begins {because}, and that is not known
    case whyItemOpen = 643
    /// {item} has no length of its own and lasts until {time}, {because}
    case whyItemUntil = 644
    /// {item} ends at {time}: that is fixed
    case whyItemEndsOwn = 645
    /// {item} ends at {time} with its last part, {part}
    case whyItemEndsWith = 646
    /// the parallel part ends at {time}, when its longest lane does: {part}
    case whyParallelEnds = 647
    /// {item} has no end, since {part} has none
    case whyItemOpenWith = 648
    /// how long {item} lasts is still to be decided
    case whyItemLengthOpen = 649
    /// {item} has no length, so its end is not known
    case whyItemLengthUnsaid = 650
    /// the day begins at {time}
    case whyDayBegins = 651
    /// the day ends at {time}
    case whyDayCloses = 652
    /// the day does not say when it begins
    case whyDayOpen = 653
    /// its lane begins at {time}
    case whyLaneBegins = 654
    /// the lane does not say when it begins
    case whyLaneOpen = 655
    /// lasts {length}, until {time}
    case whyEndLength = 656
    /// ends at {time}: that is fixed
    case whyEndOwn = 657
    /// has no length of its own and lasts until {time}, {because}
    case whyEndBefore = 658
    /// ends at {time}, with {part}
    case whyEndWith = 659
    /// its end is not known, since that of {part} is not
    case whyEndOpenWith = 660
    /// how long it lasts is still to be decided
    case whyLengthOpen = 661
    /// has no length, so its end is not known
    case whyLengthUnsaid = 662
    /// {item}: {span}
    case whyPartOfDay = 663
    /// in {room}: its own room
    case whyRoomOwn = 664
    /// in {room}, the room of the {kind} {source}
    case whyRoomOf = 665
    /// in {room}, the room of its lane
    case whyRoomOfLane = 666
    /// which room is still to be decided
    case whyRoomOpen = 667
    /// nothing says in which room
    case whyRoomUnsaid = 668
    /// times are those of {zone}
    case whyZone = 669
    /// {role}: {person}
    case whyRole = 670
    /// {item} does not count: {status}
    case whyCalledOff = 671
    /// {state}
    case whyState = 672
    /// {state}, {reason}
    case whyStateBecause = 673
    /// as of {date}: {statement}
    case whyAsOf = 674
    /// {task}: {state}
    case whyTask = 675
    /// {task}: {state} on {date}
    case whyTaskOn = 676
    /// {task}: {state}, due {date}
    case whyTaskDue = 677
    /// kept for each of {count|one|#}
    case whyTaskForEach = 678
    /// kept for nobody: nothing belongs to the list that it is for
    case whyTaskForNobody = 679
    /// owner: {owner}
    case whyOwner = 680
    /// owner: {owner}, as for all of {checklist}
    case whyOwnerFrom = 681
    /// nobody owns it
    case whyOwnerNone = 682
    /// {role}: {members}
    case whyMembers = 683
    /// nobody is named as {role} yet
    case whyMembersOpen = 684
    /// applies, since its condition holds
    case whyApplies = 685
    /// does not apply, since its condition does not hold
    case whyAppliesNot = 686
    /// whether it applies is not known
    case whyAppliesOpen = 687
    /// its condition is {value}
    case whyCondition = 688
    /// {element} is on the list
    case whyForElement = 689
    /// {element} is not on the list
    case whyNotForElement = 690
    /// whether {element} is on the list is not known
    case whyOpenForElement = 691
    /// {element} is not among `{list}`
    case whyNotInList = 692
    /// needs {task}
    case whyNeeds = 693
    /// needed by {task}
    case whyNeededBy = 694
    /// task {task}
    case whyTaskOf = 695
    /// on the critical chain of {checklist}
    case whyCritical = 696
    /// on the critical chain of {checklist}, {days|one day|# days} before what needs it is due
    case whyCriticalSlack = 697
    /// due {due}
    case whyDue = 698
    /// due {due}: `{expression}`
    case whyDueFrom = 699
    /// its due date is not known yet
    case whyDueOpen = 700
    /// it has no deadline, and says so
    case whyDueNone = 701
    /// nothing says when it is due
    case whyDueUnsaid = 702
    /// {record} is on {value}
    case whyDateIs = 703
    /// {record} has no date
    case whyDateUnsaid = 704
    /// {anchor}: {value}, as {meeting} says
    case whyAnchorStated = 705
    /// {anchor}: {value}, the start of the first day
    case whyAnchorFirstDay = 706
    /// {anchor}: {value}, the end of the last day
    case whyAnchorLastDay = 707
    /// {anchor}: not known yet
    case whyAnchorOpen = 708
    /// not counted: {weekend|one day|# days} of the weekend, {holidays|one holiday|# holidays}
    case whyDaysOff = 709
    /// {holiday}: {date}
    case whyHoliday = 710
    /// {role} in {item}, {span}
    case whyRoleIn = 711
    /// {word} of {record}
    case whyMention = 712
    /// {record} belongs to it
    case whyMentionOf = 713
    /// takes part: {kind}
    case whyTakesPart = 714
    /// takes part: {kind}, {category}
    case whyTakesPartAs = 715
    /// {clause}: {value}
    case whyClause = 716
    /// {clause}: not stated, counts as {value}
    case whyClauseOmitted = 717
    /// nothing says the {property} of {record}
    case whyPropertyUnsaid = 718
    /// {workflow}: {state}, since nothing has happened
    case whyWorkflowStart = 719
    /// {workflow}: {state} since {date}
    case whyWorkflowSince = 720
    /// {date} {step} {subject}
    case whyEventWords = 721
    /// {date} {step} {subject} by {actor}
    case whyEventWordsBy = 722
    /// allowed
    case whyEventAllowed = 723
    /// refused
    case whyEventRefused = 724
    /// refused: {reason}
    case whyEventRefusedBecause = 725
    /// not yet: it lies after {date}
    case whyEventNotYet = 726
    /// recorded, and would be refused today: {reason}
    case whyEventMisfit = 727
    /// retracted on {date}: it counts as if it had not happened
    case whyEventRetracted = 728
    /// {event}: recorded, would be refused today, {reason}
    case whyEventLineMisfit = 729
    /// {event}: retracted
    case whyEventLineRetracted = 730
    /// {clause} of {subject} became {value}
    case whyEventSet = 731
    /// not run
    case whyEventNotRun = 732
    /// {note}
    case whyEventNote = 733
    /// led to {change}
    case whyEventChanged = 734
    /// {subject} went from {from} to {to} in {workflow}
    case whyEventMoved = 735
    /// {event}
    case whyEventLine = 736
    /// {event}: refused, {reason}
    case whyEventLineRefused = 737
    /// {event}: still to come
    case whyEventLineNotYet = 738
    /// holds
    case whyRuleHolds = 739
    /// does not hold
    case whyRuleFails = 740
    /// cannot be decided yet
    case whyRuleUndecided = 741
    /// holds for {count|one|#}
    case whyRuleHoldsFor = 742
    /// does not hold for {count|one|#}
    case whyRuleFailsFor = 743
    /// cannot be decided yet for {count|one|#}
    case whyRuleOpenFor = 744
    /// checks nothing: its `when` does not hold
    case whyRuleOff = 745
    /// checks nothing: what it is for each of is empty
    case whyRuleForNobody = 746
    /// its severity is set to {severity} here
    case whySeverity = 747
    /// waived here: {reason}
    case whyWaiverAll = 748
    /// waived here for {subjects}: {reason}
    case whyWaiverOn = 749
    /// {count|one finding|# findings}
    case whyBuiltinFinds = 750
    /// cannot be decided yet in {count|one case|# cases}
    case whyBuiltinOpen = 751
    /// found nothing
    case whyBuiltinNothing = 752
    /// not checked here: no rule of the scripts enforces it
    case whyBuiltinUnchecked = 753
    /// `{condition}` holds
    case whyHolds = 754
    /// `{condition}` does not hold
    case whyFails = 755
    /// whether `{condition}` holds is not known
    case whyUndecided = 756
    /// `{expression}` is {value}
    case whyValue = 757
    /// {element}: {statement}
    case whyFor = 758
    /// there is nothing more to say of it
    case whyNothingBelow = 759
    /// {rule} does not look at things of the kind {kind}
    case whyNotOfKind = 760
    /// it does not state: {clause}
    case whyClauseMissing = 761
    /// it is no part of the agenda
    case whyNotInAgenda = 762
    /// it has no room
    case whyHasNoRoom = 763
    /// it has no time
    case whyHasNoTime = 764
    /// it has no parts with a length
    case whyHasNoParts = 765
    /// no opening hours are stated
    case whyHasNoHours = 766
    /// no person has a part in it
    case whyHasNobody = 767
    /// nothing says when anybody is available
    case whyHasNoAvailability = 768
    /// it has no time of its own and begins when what is before it ends
    case whyFollowsFlow = 769
    /// {count|One more finding|# more findings}.
    case whyFindingsMore = 770
    /// waived: {reason}
    case whyWaived = 771
    /// in order: {rules}
    case whyHeld = 772
    /// Nothing is known of it beyond that.
    case whyNothing = 773
    /// {rule} for {subject}
    case whyNotRule = 774
    /// the rule has nothing to look at here
    case whyNotReached = 775
    /// checked, and in order
    case whyNotInOrder = 776
    /// the rule does find something here
    case whyNotFinds = 777
    /// the rule cannot decide here yet
    case whyNotUndecided = 778
    /// a waiver lets it pass
    case whyNotWaived = 779
    /// the rule is about the whole, not about single things
    case whyNotWhole = 780
    /// the rule is not for {subject}
    case whyNotFor = 781
    /// the rule does not apply to {subject}: its `when` does not hold
    case whyNotCondition = 782
    /// {task} for {element}
    case whyNotTask = 783
    /// the task is not kept for each of several: there is one of it
    case whyNotForEach = 784
    /// {task}: {state}
    case whyNotState = 785
    /// it is so
    case whyNotSo = 786
    /// no event says so ({state})
    case whyNotEvent = 787
    /// nothing is late as long as no day is given: add `--as-of`
    case whyNotAsOf = 788
    /// it has no conditions
    case whyNotConditions = 789
    /// it needs nothing
    case whyNotNeeds = 790
    /// {step} leads from {from} to {to}
    case whyNotStep = 791
    /// {step} leads from {from} to {to}; {actors} may take it
    case whyNotStepBy = 792
    /// nothing else is in {room} on that day
    case whyRoomAlone = 793
    /// its people are nowhere else on that day
    case whyPeopleAlone = 794
    /// a rule, {place}
    case explainRuleInFile = 795
    /// a rule of the library {library}
    case explainRuleInLibrary = 796
    /// As it stands:
    case explainRuleText = 797
    /// To make it binding: `enforce {library}`.
    case explainEnforce = 798
    /// In {file}:
    case explainHere = 799
    /// Nothing of the kind is found in {file}.
    case explainHereNothing = 800
    /// {step} {subject} of {date} is retracted here, and later events rest on it. Retract those too, or record what took its place.
    case retractionUndoes = 801
    /// {steps:or} {subject} was due by {due} and has not been recorded; it is in the state {state} since {since}.
    case stepOverdue = 802
    /// {step} {subject} was taken although one of its conditions does not hold.
    case guardNotMet = 803
    /// On {date} it matters whether {first} {subject} came before {second} {other}, and the script does not say. Give both a time, or different days.
    case eventsUnorderedApart = 804
    /// it does not say `{field}`, which the step asks for
    case refusedFieldMissing = 805
    /// only {actors} may, and that is nobody
    case refusedActorNobody = 806
    /// who {actors} is cannot be told yet
    case refusedActorTbd = 807
    /// `{condition}` does not hold
    case refusedGuard = 808
    /// `{condition}` holds, and the step forbids it
    case refusedGuardForbidden = 809
    /// whether `{condition}` holds is not known, and what is not known refuses
    case refusedGuardOpen = 810
    /// {words}
    case refusedGuardWords = 811
    /// what it takes back is dated {date}, after it
    case refusedRetractLater = 812
    /// that was retracted on {date} already
    case refusedRetractTwice = 813
    /// it rests on {step} {subject}, which was retracted on {date}
    case refusedRetracted = 814
    /// retracted on {date}
    case retractedOn = 815
    /// {step} {subject}
    case retractedEvent = 816
    /// {subject} in {place}
    case pairOf = 817
    /// The journal {path} cannot be read: {reason}.
    case journalUnreadable = 818
    /// Nothing was recorded, since the journal {path} cannot be written: {reason}. What was recorded before is untouched.
    case journalUnwritable = 819
    /// There is no journal {path}.
    case journalMissing = 820
    /// {path} is not a journal. It stays as it is.
    case journalForeign = 821
    /// The journal {path} was written by a newer version of the program.
    case journalNewer = 822
    /// Others have been recording in {path} for too long. Nothing was recorded; try again.
    case journalBusy = 823
    /// The journal {path} is damaged: {damage}.
    case journalDamaged = 824
    /// The id {id} belongs to entry {number} already, which says something else: {text}
    case journalIdTaken = 825
    /// Only events are recorded, such as {example}; this is something else: {found}
    case recordNotEvent = 826
    /// There is no event in {path} to record.
    case recordNothing = 827
    /// This event cannot be kept as one line: {text}
    case recordMalformed = 828
    /// The journal has no entry {entry}.
    case journalEntryUnknown = 829
    /// {path} is not an exported journal: line {line} is not what should stand there.
    case importNotJournal = 830
    /// In {path}, entry {number} (line {line}) was changed since it was exported.
    case importChanged = 831
    /// In {path}, entry {number} (line {line}) does not follow the one before it: some are missing or were put in.
    case importUnchained = 832
    /// The journal {journal} has another entry {number} than {path}. It stays as it is.
    case importConflict = 833
    /// Name an event or a file with events, and not both.
    case recordBoth = 834
    /// {path} exists already. It stays as it is.
    case journalBackupExists = 835
    /// {command} names what is damaged
    case journalHintVerify = 836
    /// {command} gives all that is intact
    case journalHintExport = 837
    /// {command} lists the entries
    case journalHintList = 838
    /// {option} leaves the journal out of account
    case journalHintWithout = 839
    /// a recording was broken off, and whoever undoes the rest of it must be allowed to write it
    case journalReasonNeedsRecovery = 840
    /// it may be read and not written
    case journalReasonReadOnly = 841
    /// the structure of the file is broken
    case damageStructure = 842
    /// entry {number} is not what was recorded
    case damageChanged = 843
    /// entry {number} is missing
    case damageMissing = 844
    /// entries {first} to {last} are missing
    case damageMissingSeveral = 845
    /// entry {number} does not follow the one before it
    case damageUnchained = 846
    /// the digest of entry {number} is wrong, and its text is intact
    case damageDigest = 847
    /// it once reached to entry {number}
    case damageTruncated = 848
    /// entry {number} is another one than its head file says
    case damageOtherHead = 849
    /// its head file {path} is missing, so that nobody could tell if entries were cut off at the end
    case damageHeadMissing = 850
    /// its head file {path} cannot be understood
    case damageHeadUnreadable = 851
    /// recorded as {number}
    case recordedAs = 852
    /// recorded as {first} to {last}
    case recordedRange = 853
    /// recorded before, as {number}
    case recordedBefore = 854
    /// would be recorded as {number}
    case wouldRecord = 855
    /// Nothing is recorded.
    case recordUnchanged = 856
    /// {subject}: {workflow} is now {state}
    case recordState = 857
    /// {subject} in {place}: {workflow} is now {state}
    case recordStatePlace = 858
    /// {task} is done
    case recordDone = 859
    /// {task} is skipped
    case recordSkipped = 860
    /// {subject}: changed as stated
    case recordChanged = 861
    /// the event on line {line} of {file} counts as if it had not happened
    case recordRetracted = 862
    /// It is on the disk; only the file {path}, by which a cut-off journal is told, could not be written: {reason}.
    case recordHeadBehind = 863
    /// {count|An event that was recorded before does not fit any more; it is kept|# events that were recorded before do not fit any more; they are kept}. {command} says why.
    case recordMisfits = 864
    /// {path}: {count|one entry, intact and in one chain|# entries, intact and in one chain}
    case journalSound = 865
    /// {path}: nothing is recorded yet
    case journalEmpty = 866
    /// {path}: {intact} of {count} entries are intact
    case journalUnsound = 867
    /// {missing|One entry is damaged and left out|# entries are damaged and left out}.
    case journalExportPartial = 868
    /// {path} is written: {count|one entry|# entries}.
    case journalExported = 869
    /// {path}: {count|one entry is|# entries are} imported
    case journalImported = 870
    /// {path}: has all of them already
    case journalImportedNone = 871
    /// {path} is a whole copy: {count|one entry|# entries}
    case journalBackedUp = 872
    /// entry
    case journalNumber = 873
    /// event
    case journalText = 874
    /// recorded at
    case journalRecordedAt = 875
    /// recorded by
    case journalRecordedBy = 876
    /// id
    case journalId = 877
    /// scripts
    case journalScript = 878
    /// digest before
    case journalPrevious = 879
    /// digest
    case journalHash = 880
    /// Records an event that happened: judges it by the script and by all that was recorded, and writes it to the journal beside the script. What is acknowledged is on the disk.
    case helpRecord = 881
    /// Lists, shows, checks, exports, imports and copies what was recorded.
    case helpJournal = 882
    /// an event of the language, in quotation marks for the shell
    case helpArgumentEvent = 883
    /// an event
    case argumentEvent = 884
    /// what to do
    case helpArgumentJournalAction = 885
    /// a script, whose journal stands beside it, or a journal
    case helpArgumentJournal = 886
    /// a script or a journal
    case argumentJournal = 887
    /// of `show` an entry's number or id, of `import` the exported text, of `backup` the copy
    case helpArgumentJournalOther = 888
    /// the number or the id of an entry
    case argumentJournalEntry = 889
    /// an exported journal
    case argumentJournalImport = 890
    /// a file for the copy
    case argumentJournalBackup = 891
    /// a journal
    case argumentJournalFile = 892
    /// the journal, where it does not stand beside the script
    case helpOptionJournal = 893
    /// leaves out what was recorded
    case helpOptionNoJournal = 894
    /// who records; without it the user of this computer
    case helpOptionByWhom = 895
    /// an id of one's own: an event with the same id and text is recorded once, however often it is sent
    case helpOptionRecordId = 896
    /// a file with events; all of them are recorded or none
    case helpOptionRecordFrom = 897
    /// only says what would change
    case helpOptionRecordDryRun = 898
    /// records that a task is done
    case helpExampleRecord = 899
    /// a day's events at once
    case helpExampleRecordFrom = 900
    /// whether it would be allowed
    case helpExampleRecordDryRun = 901
    /// what was recorded
    case helpExampleJournalList = 902
    /// whether all of it is intact
    case helpExampleJournalVerify = 903
    /// as text, which can be read and imported
    case helpExampleJournalExport = 904
    /// a copy while others go on recording
    case helpExampleJournalBackup = 905
    /// No series, conference or edition is called {subject}. These are there: {names}.
    case statusOfNothing = 906
    /// No series, conference or edition is called {subject}. Perhaps you mean {names:or}.
    case statusOfNothingNear = 907
    /// No session and no day is called {subject}. It is asked for by name, title or date; these are there: {names}.
    case sheetOfNothing = 908
    /// These scripts have no day with a date and a time, so there is nothing to hold against the clock. Give one: `day 2027-03-14 from 09:00`.
    case sheetWithoutDays = 909
    /// {option} takes a date and a time such as {example}, and {value} is none.
    case wrongMoment = 910
    /// {now} says the day already; leave {date} out.
    case momentAndDate = 911
    /// These scripts name no series, conference or edition, so there is none called {subject}. Ask for the status without it.
    case statusWithoutMeetings = 912
    /// {option} is for one script, and {file} holds {count|one|#}. Leave it out: each has its own journal beside it.
    case journalOfSeveral = 913
    /// {title} (as of {date})
    case statusHeading = 914
    /// {title} (after all that has happened)
    case statusHeadingAll = 915
    /// Status
    case statusProject = 916
    /// {section}: {count}
    case statusSection = 917
    /// Participants
    case statusParticipants = 918
    /// Tasks: {done} of {count} done
    case statusTasksProgress = 919
    /// Follow-up: {open} open, {overdue} of them overdue, {done} done
    case statusFollowUpCounts = 920
    /// Reports owed
    case statusReports = 921
    /// Indicators
    case statusIndicators = 922
    /// Due next
    case statusNext = 923
    /// Recorded events that no longer fit
    case statusMisfits = 924
    /// How indicators moved
    case statusTrends = 925
    /// overdue
    case statusOverdue = 926
    /// {count} {state}
    case statusStateCount = 927
    /// {kind} {number}
    case statusNumbered = 928
    /// {kind}: {title}
    case statusItem = 929
    /// due {date}
    case statusDue = 930
    /// due {date} {time}
    case statusDueAt = 931
    /// no date
    case statusNoDue = 932
    /// {count|# day late|# days late}
    case statusLate = 933
    /// evidence: {evidence}
    case statusEvidence = 934
    /// no evidence
    case statusNoEvidence = 935
    /// nobody named
    case statusNoAddressee = 936
    /// answers for it: {owner}
    case statusOwnedBy = 937
    /// {measured} of {target}
    case statusOfTarget = 938
    /// target {target}, not measured
    case statusTargetOnly = 939
    /// {measured}, no target
    case statusNoTarget = 940
    /// reached
    case statusReached = 941
    /// below
    case statusNotReached = 942
    /// {value} ({date})
    case statusOnDate = 943
    /// {values}, then {value}
    case statusThen = 944
    /// {meeting}: {value}
    case statusInMeeting = 945
    /// {step}: {subject}
    case statusStepDue = 946
    /// {step}: {subject} ({place})
    case statusStepDueIn = 947
    /// Report on {meeting}
    case statusReportDue = 948
    /// Report
    case statusReportDuePlain = 949
    /// … and {count|one more|# more}
    case statusMore = 950
    /// Nothing is open from this meeting.
    case statusNothingOwed = 951
    /// There is nothing to tell the status of yet: no participants, tasks, recommendations or indicators.
    case statusEmpty = 952
    /// {day} · it is {time}
    case sheetNow = 953
    /// over
    case sheetOver = 954
    /// running
    case sheetRunning = 955
    /// ahead
    case sheetAhead = 956
    /// not recorded
    case sheetUntold = 957
    /// called off
    case sheetOff = 958
    /// planned {time}
    case sheetPlanned = 959
    /// {time} late
    case sheetLate = 960
    /// {time} early
    case sheetEarly = 961
    /// {time} longer than planned
    case sheetLonger = 962
    /// {time} shorter than planned
    case sheetShorter = 963
    /// {time} late, behind {item}
    case sheetMovedBy = 964
    /// The day is expected to end at {end}, {time} late.
    case sheetDayLate = 965
    /// The day is expected to end at {end}, {time} early.
    case sheetDayEarly = 966
    /// The day is expected to end in time, at {end}.
    case sheetDayInTime = 967
    /// Now: {item}, since {time}
    case sheetIsRunning = 968
    /// Now: {item}, since {time}, {over} over its time
    case sheetIsRunningOver = 969
    /// Now: nothing that was recorded as begun
    case sheetNothingRuns = 970
    /// Next: {item} at {time}
    case sheetNext = 971
    /// Next: {item} at {time}, in {wait}
    case sheetNextIn = 972
    /// {remarks}, {remark}
    case sheetAnd = 973
    /// {session}: {state}
    case sittingHeading = 974
    /// Present: {count}
    case sittingPresent = 975
    /// Present: {count} of {members}
    case sittingPresentOf = 976
    /// quorum {needed}: met
    case sittingQuorumMet = 977
    /// quorum {needed}: {missing|one is missing|# are missing}
    case sittingQuorumNotMet = 978
    /// quorum {quorum}: it cannot be told whether it is met
    case sittingQuorumOpen = 979
    /// {first}; {second}
    case sittingLine = 980
    /// List of speakers
    case sittingSpeakers = 981
    /// List of speakers: {state}
    case sittingSpeakersState = 982
    /// has the floor
    case sittingHasFloor = 983
    /// waits
    case sittingWaits = 984
    /// has spoken
    case sittingHasSpoken = 985
    /// since {time}
    case sittingSince = 986
    /// asked at {time}
    case sittingAskedAt = 987
    /// {spoken} of {granted}
    case sittingSpokenOf = 988
    /// {spoken} of {granted}, {over} over
    case sittingOverTime = 989
    /// asks for {granted}
    case sittingGranted = 990
    /// Points of order and replies
    case sittingRequests = 991
    /// Motion of procedure: {state}
    case sittingMotion = 992
    /// Motion of procedure {motion}: {state}
    case sittingMotionText = 993
    /// Votes
    case sittingVotes = 994
    /// {yes} in favour, {no} against, {abstain} abstaining
    case sittingVote = 995
    /// {needed} needed
    case sittingNeeded = 996
    /// carried
    case sittingCarried = 997
    /// not carried
    case sittingLost = 998
    /// tied
    case sittingTied = 999
    /// not decided
    case sittingOpen = 1000
    /// by roll-call
    case sittingRollCall = 1001
    /// {state}: {names}
    case sittingBallot = 1002
    /// Nothing was recorded of this session.
    case sittingNone = 1003
    /// Says where a project stands: participants by state, tasks by owner, recommendations and promises with what is overdue, reports that are owed, indicators, what is due next, and recorded events that no longer fit. Of a series it says so meeting by meeting.
    case helpStatus = 1004
    /// Holds a day against the clock: what was planned, what really began and ended, what moves because of it, who is present, who speaks and what was voted.
    case helpRunsheet = 1005
    /// a script, or a folder with the scripts of several meetings; - is standard input
    case helpArgumentStatusFile = 1006
    /// a series, a conference or an edition: only what is of it, meeting by meeting
    case helpArgumentStatusSubject = 1007
    /// a session or a day, by name, title or date; without it all days
    case helpArgumentSheetSubject = 1008
    /// a meeting
    case argumentMeeting = 1009
    /// a session or a day
    case argumentSession = 1010
    /// a date and a time, YYYY-MM-DD HH:MM
    case argumentMoment = 1011
    /// how the view is written; text where nothing is said
    case helpOptionTextJson = 1012
    /// what time it is at the meeting; now where nothing is said
    case helpOptionNow = 1013
    /// the day as of which all is told; today where nothing is said
    case helpOptionAsOfStatus = 1014
    /// the day after whose events the sheet is written, without a time of the clock
    case helpOptionAsOfSheet = 1015
    /// where the preparation stands on that day
    case helpExampleStatus = 1016
    /// what is open from all meetings of a series
    case helpExampleStatusSeries = 1017
    /// where the day stands at that time
    case helpExampleRunsheet = 1018
    /// one session, with its speakers and votes
    case helpExampleRunsheetSession = 1019
    /// entry {count|#|#}
    case statusEntry = 1020
    /// Nothing ever comes into the state `{state}` of {workflow}: no step leads there from `{first}`.
    case workflowStateUnreachable = 1021
    /// From the state `{state}` of {workflow} no step leads to {final:or}.
    case workflowDeadEnd = 1022
    /// Nobody can take the step `{step}`: {reason}.
    case stepNobody = 1023
    /// The time allowed for `{step}` cannot be kept: {reason}.
    case stepLimit = 1024
    /// `replaces {name}` names no workflow of {kind}.
    case workflowReplaces = 1025
    /// {workflow} replaces a workflow that other procedures ask about: they need {missing}.
    case workflowReplacedNeeds = 1026
    /// {name} has a state for each {kind} that {subject} belongs to: write {example}.
    case pairMissing = 1027
    /// `{step}` is about {subject} alone; `{word} {name}` says too much.
    case pairSurplus = 1028
    /// `{step}` takes no value called {name}{known}.
    case stepValueUnknown = 1029
    /// `{step}` needs {names}: write {example}.
    case stepValueMissing = 1030
    /// No event is called {name}, so nothing can be taken back.
    case eventNameUnknown = 1031
    /// The change of {subject} changes nothing: say in braces what the record is to say from then on, such as `{example}`.
    case changeEmpty = 1032
    /// {workflow} cannot be {what}: the program itself reckons the states of tasks. Write a workflow of tasks with a name of its own.
    case workflowNative = 1033
    /// no one holds {roles}
    case stepNobodyRole = 1034
    /// nothing comes into {states:or}
    case stepNobodyState = 1035
    /// its condition never holds
    case stepNobodyNever = 1036
    /// it leaves no time
    case stepLimitNothing = 1037
    /// nothing comes into {states:or} by an event, so it never begins to run
    case stepLimitInitial = 1038
    /// extended
    case nativeExtended = 1039
    /// `std.prelude` is always there: it needs no `enforce`.
    case preludeEnforced = 1040
    /// There is no {kind} with the number {number}.
    case numberUnknown = 1041
    /// {subject} takes part in {meetings}. Say in which: `{example}`.
    case whichMeeting = 1042
    /// ; it takes none
    case valuesNone = 1043
    /// ; it takes {names}
    case valuesKnown = 1044
    /// states that need a second name, as in {example}
    case typePair = 1045
    /// in a step
    case inStep = 1046
    /// the state of somebody in a workflow
    case typeStateArgument = 1047
    /// {count|one workflow|# workflows}: {rules}
    case libraryWorkflows = 1048
    /// There is no command {word}.
    case unknownCommand = 1049
    /// {command} has no option {option}.
    case unknownOption = 1050
    /// A value is missing after {option}: {values:or}.
    case missingOptionValue = 1051
    /// {option} takes {values:or}, not {value}.
    case wrongOptionValue = 1052
    /// {command} needs {argument}.
    case missingArgument = 1053
    /// {command} has no use for {argument}.
    case surplusArgument = 1054
    /// {value} is not a date. Write {option} with a day such as {example}, or {today}.
    case wrongAsOf = 1055
    /// {dash} reads standard input and stands alone.
    case standardInputAlone = 1056
    /// This command line cannot be read: {text}
    case usageMistake = 1057
    /// There is no template {name}; there are {names}.
    case unknownTemplate = 1058
    /// There is no file {path}.
    case fileMissing = 1059
    /// The file {path} cannot be read: {reason}.
    case fileUnreadable = 1060
    /// {path} is a folder, and {command} works on one script.
    case fileIsFolder = 1061
    /// There is no script in the folder {path}. The names of scripts end in {extension}.
    case folderWithoutScripts = 1062
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case fileTooLarge = 1063
    /// The file {path} exists already. It stays as it is.
    case fileExists = 1064
    /// The file {path} cannot be written: {reason}. It stays as it was.
    case fileUnwritable = 1065
    /// The output cannot be written: {reason}.
    case outputUnwritable = 1066
    /// The folder {path} cannot be read: {reason}.
    case folderUnreadable = 1067
    /// Standard input cannot be read: {reason}.
    case inputUnreadable = 1068
    /// The file {path} cannot be read: {reason}.
    case useUnreadable = 1069
    /// {path} is a folder. Name the files in it one by one.
    case useFolder = 1070
    /// {path} is neither a file nor a folder.
    case useNoFile = 1071
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case useTooLarge = 1072
    /// {path} begins at the root of this computer. Write the path from this file's folder, so that it holds on every computer.
    case useAbsolute = 1073
    /// This file uses itself, by the name {path}.
    case useItself = 1074
    /// A project has at most {limit} files.
    case useTooMany = 1075
    /// This is a defect of the program itself, not of your script. Please report it with the script and the command.
    case programDefect = 1076
    /// write {path}
    case useWriteInstead = 1077
    /// perhaps you mean {words:or}
    case perhapsYouMean = 1078
    /// {command} tells more
    case helpLists = 1079
    /// permission denied
    case reasonDenied = 1080
    /// it does not exist
    case reasonMissing = 1081
    /// a part of the path is not a folder
    case reasonNoFolder = 1082
    /// it is a folder
    case reasonFolder = 1083
    /// it is not a file
    case reasonNotAFile = 1084
    /// its symbolic links go round in a circle
    case reasonLoop = 1085
    /// the name is too long
    case reasonLongName = 1086
    /// no space is left
    case reasonFull = 1087
    /// the file system is read-only
    case reasonReadOnly = 1088
    /// the device reports a fault
    case reasonDevice = 1089
    /// too many files are open
    case reasonTooManyOpen = 1090
    /// the system reports error {number}
    case reasonOther = 1091
    /// a script or a folder
    case argumentPath = 1092
    /// a script
    case argumentFile = 1093
    /// an expression
    case argumentExpression = 1094
    /// what is asked about
    case argumentSubject = 1095
    /// what was expected
    case argumentExpectation = 1096
    /// a code
    case argumentCode = 1097
    /// a day or {today}
    case argumentDate = 1098
    /// a day
    case argumentDay = 1099
    /// a name
    case argumentName = 1100
    /// a file to write
    case argumentOutput = 1101
    /// {path}: formatted
    case fmtChanged = 1102
    /// {path}: would change
    case fmtWouldChange = 1103
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case fmtLeft = 1104
    /// {path}: left as it is, since formatting would have changed what it says
    case fmtDoubtful = 1105
    /// {count|The file is|All # files are} formatted already.
    case fmtAllFormatted = 1106
    /// {path} is written. Try {command}.
    case newWritten = 1107
    /// {count|There is an error|There are # errors} in the script; {command} shows {count|it|them}.
    case viewWithErrors = 1108
    /// {program} {version}, language edition {edition}, time-zone data {zones}
    case versionLine = 1109
    /// plans, checks and runs conferences that are written as plain text
    case helpAbout = 1110
    /// usage:
    case helpUsage = 1111
    /// commands:
    case helpCommands = 1112
    /// arguments:
    case helpArguments = 1113
    /// options:
    case helpOptions = 1114
    /// examples:
    case helpExamples = 1115
    /// templates:
    case helpTemplates = 1116
    /// exit status: 0 nothing is wrong; 1 an error that is not waived; 2 the command could not do its work; 70 a defect of the program
    case helpExit = 1117
    /// {command} tells more about one of them
    case helpEachCommand = 1118
    /// Reads scripts and says all that is wrong, missing or undecided in them, without running events.
    case helpCheck = 1119
    /// Checks a script, applies what has happened so far, and prints what its `show` lines ask for; without them the agenda, the checklists and the findings.
    case helpRun = 1120
    /// Prints the programme: day by day, with times, rooms and people.
    case helpAgenda = 1121
    /// Prints the checklists: what is done, ready, blocked or overdue, and who owns it.
    case helpTasks = 1122
    /// Prints who takes part, and where.
    case helpPeople = 1123
    /// Answers one expression about a script.
    case helpQuery = 1124
    /// Says why something is as it is: when and where and by what chain of reasons, whom it concerns, what was found about it and what would mend it.
    case helpWhy = 1125
    /// Says why something that was expected is absent: a finding, a task, a state, a condition that does not hold.
    case helpWhyNot = 1126
    /// Says what a code means, why it matters, and shows it wrong and right.
    case helpExplain = 1127
    /// Gives scripts their one layout, in place. A script with errors in its spelling stays as it is.
    case helpFmt = 1128
    /// Writes a first script to start from.
    case helpNew = 1129
    /// an expression of the language, in quotation marks for the shell
    case helpArgumentExpression = 1130
    /// a name, a title or a part of one, a task such as `prepare.share`, a property such as `ideas.start`, an event, a rule, a place such as `chapter.majlis:12`, or an expression
    case helpArgumentSubject = 1131
    /// a rule and a subject, a task such as `delegate_path[omar].visa`, a state and a task, or a condition
    case helpArgumentExpectation = 1132
    /// a code as it stands before a finding, or a rule's name; without it all are listed
    case helpArgumentCode = 1133
    /// which script; without it the first of these
    case helpArgumentTemplate = 1134
    /// a morning in one hall, with a checklist
    case helpTemplateMeeting = 1135
    /// an intergovernmental summit: three days, delegations, quorum
    case helpTemplateSummit = 1136
    /// a developer conference: tracks, parallel rooms, speakers
    case helpTemplateDeveloper = 1137
    /// a half-day workshop of an organisation
    case helpTemplateWorkshop = 1138
    /// how findings are written; human where nothing is said
    case helpOptionFindingsFormat = 1139
    /// how the view is written; text where nothing is said
    case helpOptionViewFormat = 1140
    /// how the answer is written; human where nothing is said
    case helpOptionAnswerFormat = 1141
    /// the language of messages, also with the country (ar-LB); else the script's own, else the computer's
    case helpOptionLang = 1142
    /// colours; auto: on a terminal, unless NO_COLOR is set
    case helpOptionColor = 1143
    /// the day as of which time is reckoned; without it nothing depends on the clock
    case helpOptionAsOf = 1144
    /// the day as of which tasks are reckoned; today where nothing is said
    case helpOptionAsOfTasks = 1145
    /// only this day
    case helpOptionDay = 1146
    /// only this room, by its name or title
    case helpOptionRoom = 1147
    /// only this track
    case helpOptionTrack = 1148
    /// only what this person takes part in
    case helpOptionPerson = 1149
    /// only what this person, body or role owns
    case helpOptionOwner = 1150
    /// writes nothing; exit status 1 where something would change
    case helpOptionFmtCheck = 1151
    /// shows what would change, and writes nothing
    case helpOptionFmtDiff = 1152
    /// the file to write; it must not exist yet. Without it the script is printed
    case helpOptionOutput = 1153
    /// this page
    case helpOptionHelp = 1154
    /// the version, the language's edition and the time-zone data
    case helpOptionVersion = 1155
    /// one script
    case helpExampleCheckFile = 1156
    /// all scripts of a folder, for a program to read
    case helpExampleCheckFolder = 1157
    /// with waivers and deadlines as they stand today
    case helpExampleCheckAsOf = 1158
    /// the script on a certain day
    case helpExampleRun = 1159
    /// what happens in one room
    case helpExampleAgendaRoom = 1160
    /// for a spreadsheet
    case helpExampleAgendaCsv = 1161
    /// what one person has to do
    case helpExampleTasks = 1162
    /// everybody, for a program to read
    case helpExamplePeople = 1163
    /// how many sessions have no chair
    case helpExampleQueryCount = 1164
    /// a table of the sessions in one room
    case helpExampleQueryTable = 1165
    /// a script whose own rules are meant too, and in which the answer looks for what is found now
    case helpArgumentRuleFile = 1166
    /// what a rule of the script asks for, and what it finds
    case helpExampleExplainRule = 1167
    /// why a session is when and where it is
    case helpExampleWhySession = 1168
    /// why a task is late
    case helpExampleWhyTask = 1169
    /// where a figure comes from
    case helpExampleWhyExpression = 1170
    /// why two sessions do not clash
    case helpExampleWhyNotRule = 1171
    /// why a task cannot begin
    case helpExampleWhyNotState = 1172
    /// why somebody is not on a list
    case helpExampleWhyNotCondition = 1173
    /// what the code before a finding means
    case helpExampleExplain = 1174
    /// formats a file in place
    case helpExampleFmt = 1175
    /// for checks before a change is accepted
    case helpExampleFmtCheck = 1176
    /// from an editor
    case helpExampleFmtInput = 1177
    /// a first script in a file
    case helpExampleNew = 1178
    /// to look at it first
    case helpExampleNewPrint = 1179
    /// Both states would be read from standard input, which can be read once. Name a file, a folder or a revision for one of them.
    case diffStandardInputTwice = 1180
    /// {given} is no file and no folder, and no revision of the repository either.
    case diffNoSuchState = 1181
    /// {path} was not there at {revision}.
    case diffAbsentAtRevision = 1182
    /// There was no script in {path} at {revision}.
    case diffNothingAtRevision = 1183
    /// Tells what changed from one state of a plan to another, in the conference's terms: sessions moved, cancelled or retitled, new rooms and speakers, deadlines that shift with the opening, rules; whom it concerns, and which findings appear or go.
    case helpDiff = 1184
    /// the earlier state: a script, a folder, a revision of the git repository such as `HEAD~1`, or a path at a revision, `REV:path`
    case helpArgumentDiffOld = 1185
    /// the later state, named in the same way
    case helpArgumentDiffNew = 1186
    /// the earlier state
    case argumentEarlierState = 1187
    /// the later state
    case argumentLaterState = 1188
    /// `human` for the terminal, `markdown` a change notice ready to send, `json` for programs
    case helpOptionDiffFormat = 1189
    /// exits with 1 where anything has changed, as `git diff` does
    case helpOptionExitCode = 1190
    /// exit status: 0 compared, changed or not; 1 with `--exit-code` where anything has changed; 2 the command could not do its work; 70 a defect of the program
    case helpExitDiff = 1191
    /// what changed from one file to another
    case helpExampleDiff = 1192
    /// what changed since the commit before the last, as a notice to send
    case helpExampleDiffGit = 1193
    /// What changed from {old} to {new}
    case diffHeading = 1194
    /// Changes: {title}
    case diffNoticeHeading = 1195
    /// Changes of the plan
    case diffNoticePlain = 1196
    /// As of {date}
    case diffAsOf = 1197
    /// Nothing has changed.
    case diffSame = 1198
    /// {count|One change|# changes}.
    case diffCount = 1199
    /// {count|One more change is|# more changes are} confidential at this level of access.
    case diffWithheld = 1200
    /// {count|One change is|# changes are} confidential at this level of access; nothing else has changed.
    case diffWithheldOnly = 1201
    /// {path} is in the earlier state only.
    case diffOnlyOld = 1202
    /// {path} is in the later state only.
    case diffOnlyNew = 1203
    /// {path} has {count|an error|# errors}, and what is told of its changes may be wrong; {command} shows {count|it|them}.
    case diffWithErrors = 1204
    /// {path} has {count|an error|# errors}, and what is told of its changes may be wrong.
    case diffWithErrorsThen = 1205
    /// The meeting
    case diffSectionMeeting = 1206
    /// Without a day
    case diffSectionUndated = 1207
    /// People and bodies
    case diffSectionPeople = 1208
    /// Rooms and venues
    case diffSectionPlaces = 1209
    /// Tasks and deadlines
    case diffSectionTasks = 1210
    /// Documents
    case diffSectionDocuments = 1211
    /// Decisions and recommendations
    case diffSectionResults = 1212
    /// Money
    case diffSectionMoney = 1213
    /// Rules and procedures
    case diffSectionRules = 1214
    /// Other matters
    case diffSectionOther = 1215
    /// Whom it concerns
    case diffSectionPeopleConcerned = 1216
    /// Rooms concerned
    case diffSectionRoomsConcerned = 1217
    /// Findings
    case diffSectionFindings = 1218
    /// what
    case diffColumnWhat = 1219
    /// change
    case diffColumnChange = 1220
    /// before
    case diffColumnBefore = 1221
    /// after
    case diffColumnAfter = 1222
    /// whom it concerns
    case diffColumnWhom = 1223
    /// new
    case diffAdded = 1224
    /// removed
    case diffRemoved = 1225
    /// name in the script
    case diffRenamed = 1226
    /// title
    case diffRetitled = 1227
    /// moved
    case diffMoved = 1228
    /// longer
    case diffLengthened = 1229
    /// shorter
    case diffShortened = 1230
    /// done
    case diffDone = 1231
    /// skipped
    case diffSkipped = 1232
    /// taken back
    case diffRetracted = 1233
    /// value
    case diffValue = 1234
    /// room
    case diffNewRoom = 1235
    /// cancelled
    case diffCancelled = 1236
    /// postponed
    case diffPostponed = 1237
    /// takes place again
    case diffReinstated = 1238
    /// status
    case diffStatus = 1239
    /// due
    case diffDue = 1240
    /// due earlier
    case diffDueEarlier = 1241
    /// due later
    case diffDueLater = 1242
    /// order
    case diffOrder = 1243
    /// belongs to
    case diffBelongsTo = 1244
    /// stands for
    case diffStandsFor = 1245
    /// changed
    case diffChanged = 1246
    /// serves as a template
    case diffIsTemplate = 1247
    /// counts when
    case diffCountsWhen = 1248
    /// counts for
    case diffCountsFor = 1249
    /// requires
    case diffRequirement = 1250
    /// forbids
    case diffProhibition = 1251
    /// says
    case diffWording = 1252
    /// suggests
    case diffAdvice = 1253
    /// expression
    case diffExpression = 1254
    /// states
    case diffStates = 1255
    /// step {step}
    case diffStep = 1256
    /// step {step}, {part}
    case diffStepPart = 1257
    /// severity of {rule}
    case diffSeverityOf = 1258
    /// exception from {rule}
    case diffWaiverOf = 1259
    /// {figure} of {library}
    case diffFigureOf = 1260
    /// words allowed
    case diffWordsOfField = 1261
    /// show {number}
    case diffShowOf = 1262
    /// language of texts
    case diffScriptLanguage = 1263
    /// {what} ({language})
    case diffInLanguage = 1264
    /// taken by
    case diffActors = 1265
    /// within
    case diffTimeLimit = 1266
    /// states
    case diffStatesValues = 1267
    /// sets
    case diffSets = 1268
    /// definition
    case diffDefinition = 1269
    /// to be decided
    case diffAtOpen = 1270
    /// from {old} to {new}
    case diffFromTo = 1271
    /// {kind} {title}
    case diffSubject = 1272
    /// {subject} in {place}
    case diffSubjectIn = 1273
    /// Follows from {subjects} ({count|one change|# changes}):
    case diffWithIt = 1274
    /// {subject}, {change}
    case diffOneShift = 1275
    /// new: {items}
    case diffListAdds = 1276
    /// no longer: {items}
    case diffListDrops = 1277
    /// {day}, {time}
    case diffDayAndTime = 1278
    /// opening of {meeting}
    case diffOpeningOf = 1279
    /// closing of {meeting}
    case diffClosingOf = 1280
    /// all sessions of {meeting}
    case diffEverySession = 1281
    /// {count|one session|# sessions} of {meeting}
    case diffSessionsOf = 1282
    /// all sessions
    case diffEverySessionPlain = 1283
    /// {count|one session|# sessions}
    case diffSessionsPlain = 1284
    /// another time zone
    case diffOtherInstant = 1285
    /// {time} {zone}
    case diffTimeInZone = 1286
    /// {time}, {length} later in UTC
    case diffInstantLater = 1287
    /// {time}, {length} earlier in UTC
    case diffInstantEarlier = 1288
    /// {subject} for {element}
    case diffSubjectFor = 1289
    /// {event} by {actor}
    case diffEventBy = 1290
    /// {event}, {details}
    case diffEventWith = 1291
    /// {event}, because: {reason}
    case diffEventBecause = 1292
    /// {step} of {date}
    case diffEventOf = 1293
    /// {name} {value}
    case diffDetail = 1294
    /// from {from} to {to}
    case diffWay = 1295
    /// {change}: {new}
    case diffLineNew = 1296
    /// {change}: no longer {old}
    case diffLineGone = 1297
    /// —
    case diffAbsent = 1298
    /// {person}: {changes}
    case diffPerson = 1299
    /// {count|one session moved|# sessions moved}
    case diffCountMoved = 1300
    /// {count|one session longer|# sessions longer}
    case diffCountLonger = 1301
    /// {count|one session shorter|# sessions shorter}
    case diffCountShorter = 1302
    /// {count|one session at another time in UTC|# sessions at another time in UTC}
    case diffCountZone = 1303
    /// {count|one session takes place again|# sessions take place again}
    case diffCountReinstated = 1304
    /// {count|other people in one session|other people in # sessions}
    case diffCountPeople = 1305
    /// {count|one item moved|# items moved}
    case diffCountItemsMoved = 1306
    /// {count|one item longer|# items longer}
    case diffCountItemsLonger = 1307
    /// {count|one item shorter|# items shorter}
    case diffCountItemsShorter = 1308
    /// {count|one session cancelled|# sessions cancelled}
    case diffCountCancelled = 1309
    /// {count|one session postponed|# sessions postponed}
    case diffCountPostponed = 1310
    /// {count|one new room|# new rooms}
    case diffCountRoom = 1311
    /// {count|one new title|# new titles}
    case diffCountRetitled = 1312
    /// {count|one new part to take|# new parts to take}
    case diffCountPartNew = 1313
    /// {count|one part no longer|# parts no longer}
    case diffCountPartGone = 1314
    /// {count|a new member of one body|a new member of # bodies}
    case diffCountMemberNew = 1315
    /// {count|no longer a member of one body|no longer a member of # bodies}
    case diffCountMemberGone = 1316
    /// {count|one task done or skipped|# tasks done or skipped}
    case diffCountTaskDone = 1317
    /// {count|one step recorded|# steps recorded}
    case diffCountStep = 1318
    /// {count|one deadline earlier|# deadlines earlier}
    case diffCountEarlier = 1319
    /// {count|one deadline later|# deadlines later}
    case diffCountLater = 1320
    /// {count|one new task|# new tasks}
    case diffCountTaskNew = 1321
    /// {count|one task no longer|# tasks no longer}
    case diffCountTaskGone = 1322
    /// {count|one change of their own entry|# changes of their own entry}
    case diffCountOwn = 1323
    /// {count|one other change|# other changes}
    case diffCountOther = 1324
    /// {count|one session moved in it|# sessions moved in it}
    case diffCountRoomMoved = 1325
    /// {count|one session in it longer|# sessions in it longer}
    case diffCountRoomLonger = 1326
    /// {count|one session in it shorter|# sessions in it shorter}
    case diffCountRoomShorter = 1327
    /// {count|one session in it postponed|# sessions in it postponed}
    case diffCountRoomPostponed = 1328
    /// {count|one new session in it|# new sessions in it}
    case diffCountRoomAdded = 1329
    /// {count|one session in it removed|# sessions in it removed}
    case diffCountRoomRemoved = 1330
    /// {count|one session in it takes place again|# sessions in it take place again}
    case diffCountRoomReinstated = 1331
    /// {count|one session in it at another time in UTC|# sessions in it at another time in UTC}
    case diffCountRoomZone = 1332
    /// {count|one session comes to it|# sessions come to it}
    case diffCountRoomGained = 1333
    /// {count|one session leaves it|# sessions leave it}
    case diffCountRoomLost = 1334
    /// {count|one session in it cancelled|# sessions in it cancelled}
    case diffCountRoomCancelled = 1335
    /// {count|One finding appears|# findings appear}:
    case diffFindingsNew = 1336
    /// {count|One finding is gone|# findings are gone}:
    case diffFindingsGone = 1337
    /// {count|One finding stays as it was|# findings stay as they were}.
    case diffFindingsStay = 1338
    /// No finding appears or goes.
    case diffFindingsSame = 1339
    /// {count|One more finding is|# more findings are} about what is confidential at this level of access.
    case diffFindingsWithheld = 1340
    /// {path} is no calendar that changes could be counted from: {reason}.
    case calendarPreviousUnreadable = 1341
    /// {option} writes a file for each {kind}, so it needs a folder after {output}.
    case exportFolderMissing = 1342
    /// {path} is a file, and {option} writes several files into a folder.
    case exportFolderIsFile = 1343
    /// The calendar of {title} holds no entry: nothing of it has a date that may be shown.
    case calendarEmpty = 1344
    /// {title} has no time zone, so each reader of the calendar sees its times as those of the place where he or she is. Add a line such as {example}.
    case calendarWithoutZone = 1345
    /// {count|A session without a date is|# sessions without a date are} not in the calendar.
    case calendarLeftOut = 1346
    /// {path} has {count|one entry|# entries} with the identity {id}, so what was changed cannot be told.
    case calendarPreviousTwice = 1347
    /// it does not begin with {expected}
    case calendarReasonStart = 1348
    /// it ends in the middle, after line {line}
    case calendarReasonCut = 1349
    /// it is larger than {limit} MB
    case calendarReasonSize = 1350
    /// line {line} is not in UTF-8
    case calendarReasonEncoding = 1351
    /// {title}: {part}
    case calendarNamed = 1352
    /// {title}: tasks
    case calendarTasks = 1353
    /// Due on {date}: {task}
    case calendarAlarm = 1354
    /// Postponed
    case calendarPostponed = 1355
    /// No longer in the programme
    case calendarNoLonger = 1356
    /// The time is still to be decided.
    case calendarTimeOpen = 1357
    /// Owner: {owner}
    case calendarOwner = 1358
    /// {count|One calendar is|# calendars are} written to {path}.
    case calendarsWritten = 1359
    /// Time
    case programmeTime = 1360
    /// Session
    case programmeSession = 1361
    /// Room
    case programmeRoom = 1362
    /// Track
    case programmeTrack = 1363
    /// People
    case programmePeople = 1364
    /// Not placed yet
    case programmeUnplaced = 1365
    /// time open
    case programmeTimeOpen = 1366
    /// Tasks
    case programmeTasks = 1367
    /// Participants
    case programmeParticipants = 1368
    /// Programme
    case programmeProgramme = 1369
    /// Details
    case programmeDetails = 1370
    /// Name
    case programmeName = 1371
    /// Organisation
    case programmeOrganization = 1372
    /// Country
    case programmeCountry = 1373
    /// Category
    case programmeCategory = 1374
    /// Status
    case programmeStatus = 1375
    /// Task
    case programmeTask = 1376
    /// For
    case programmeFor = 1377
    /// Owner
    case programmeOwner = 1378
    /// Due
    case programmeDue = 1379
    /// cancelled
    case programmeCancelled = 1380
    /// postponed
    case programmePostponed = 1381
    /// not confirmed yet
    case programmeTentative = 1382
    /// {name} (to be confirmed)
    case programmeToBeConfirmed = 1383
    /// {word}: {value}
    case programmeWithValue = 1384
    /// All times are those of {zone}.
    case programmeZone = 1385
    /// Times are those of {zone} where no other time zone is named.
    case programmeZoneMostly = 1386
    /// The times of this day are those of {zone}.
    case programmeZoneOfDay = 1387
    /// {start} to {end}
    case programmeFromTo = 1388
    /// Version {version}
    case programmeVersion = 1389
    /// There is nothing in the programme yet.
    case programmeEmpty = 1390
    /// There are no tasks yet.
    case programmeNoTasks = 1391
    /// There are no participants yet.
    case programmeNoParticipants = 1392
    /// a calendar for each person, room or track, in files of the folder after `-o`
    case helpOptionPer = 1393
    /// the calendar as it was given out before: what has changed is counted, what has vanished is called off
    case helpOptionPrevious = 1394
    /// what of the programme is written; the sessions where nothing is said
    case helpOptionExportView = 1395
    /// a calendar for everybody, with the changes since the last one
    case helpExampleExportCalendar = 1396
    /// a calendar for each person
    case helpExampleExportCalendars = 1397
    /// the participants, for a spreadsheet
    case helpExampleExportTable = 1398
    /// a calendar
    case argumentCalendar = 1399
    /// {option} is missing: as what? Write {option} with one of {formats:or}.
    case exportToMissing = 1400
    /// The script holds {count} conferences, and a programme is that of one. Write {option} with one of {names:or}.
    case exportSeveralConferences = 1401
    /// No conference is called {name}; there {count|is|are} {names}.
    case exportUnknownConference = 1402
    /// The script holds no conference and no session, so there is no programme to export.
    case exportNoConference = 1403
    /// {conference} itself is {level}, and only what is {allowed} is exported. {option} says otherwise.
    case exportWithheld = 1404
    /// {format} cannot be written without a day, and the programme has none with a date.
    case exportWithoutDays = 1405
    /// {format} needs the time zone of {conference}, such as {example}: its times carry their distance from UTC.
    case exportWithoutZone = 1406
    /// {session} lasts {length}, and {format} can say at most {limit}.
    case exportTooLong = 1407
    /// {option} says nothing to {format}; it is for {formats}.
    case exportOptionUnfit = 1408
    /// {option} {value} is not for {format}, which takes {values:or}.
    case exportValueUnfit = 1409
    /// The date {date} of {session} cannot be written as {format}.
    case exportDateUnfit = 1410
    /// Writes the programme as other programs read it: for calendars, web sites, apps and tables.
    case helpExport = 1411
    /// the format to write
    case helpOptionTo = 1412
    /// the file to write; an older export there is replaced. Without it the export is printed
    case helpOptionExportOutput = 1413
    /// what leaves the house: `public` unless stated; what is above it is left out without a trace
    case helpOptionExportAccess = 1414
    /// which conference, by its name in the script, where there are several
    case helpOptionConference = 1415
    /// the day as of which tasks and events are told; nothing depends on the clock without it
    case helpOptionExportAsOf = 1416
    /// the language of titles and texts where a format holds one only, such as `en`, `ar` or `ar-LB`
    case helpOptionExportLang = 1417
    /// for the apps of conferences
    case helpExampleExportXml = 1418
    /// prints the same as JSON
    case helpExampleExportJson = 1419
    /// also what is only for the staff
    case helpExampleExportStaff = 1420
    /// exit status: 0 written; 1 written, and the script has an error that is not waived; 2 nothing was written; 70 a defect of the program
    case helpExitExport = 1421
    /// the name of a conference
    case argumentConference = 1422
    /// the name of a file to write
    case argumentExportOutput = 1423
    /// The script has {count|an error|# errors}, and the export may be wrong; {command} shows {count|it|them}.
    case exportWithErrors = 1424
    /// {count|One session has|# sessions have} no date, time or length yet, and {format} cannot hold {count|it|them}: {names}.
    case exportLeftOut = 1425
    /// {count|One session is|# sessions are} cancelled, and {format} cannot say so; {count|it is|they are} left out: {names}.
    case exportCancelledLeftOut = 1426
    /// {count|one more|# more}
    case exportMore = 1427
    /// the conference
    case exportConferenceUnnamed = 1428
    /// {file} holds {size} MB, and files of up to {limit} MB are read. Leave out what belongs to no programme, or divide the file.
    case importTooLarge = 1429
    /// Nobody can tell from its first lines what kind of file this is. Name its format with {option}: {formats:or}.
    case importUnknownFormat = 1430
    /// The file is said to be in {encoding}, but from here on the bytes {bytes} are no letters of it. Save it in {encoding}, or name the encoding in which it was saved.
    case importWrongEncoding = 1431
    /// The encoding {encoding} is not read here. Save the file as {known:or}.
    case importUnknownEncoding = 1432
    /// The file ends in the middle: {what} is not complete. Nothing is imported; fetch the whole file.
    case importCutOff = 1433
    /// From here on this is no {format}: {problem}. Nothing is imported; mend the place or export the file anew.
    case importMalformed = 1434
    /// The file defines {name} to stand for other text. Such definitions can make a small file endless or read other files, so they are not followed. Write the text itself in its place.
    case importEntity = 1435
    /// Things stand more than {limit} levels deep in each other here. No programme is like that; nothing is imported.
    case importTooDeep = 1436
    /// This file reads as {format}, but there is no session, participant or task in it.
    case importNothingFound = 1437
    /// The file gives no {missing} for {what}, which is imported without one.
    case importIncomplete = 1438
    /// {value} is no {what}, so {subject} is imported without one; what the file says stands with it as text.
    case importBadValue = 1439
    /// {name} stands here twice; what it says the second time counts.
    case importKeyTwice = 1440
    /// The file does not say in which encoding it is, and it is not UTF-8. It is read as {encoding}; look at the names.
    case importEncodingAssumed = 1441
    /// The end of {session}, {end}, is before its start, {start}. Its length is left open.
    case importEndsBefore = 1442
    /// On {date} {session} starts at {start}, and it ends at {end} on the day after, {long} later. It is read as ending on the day it starts.
    case importEndsNextDay = 1443
    /// The file says that {session} lasts {stated}, and from its start to its end it lasts {actual}. Start and end count.
    case importLengthDiffers = 1444
    /// The identity {id} stands {count|once|# times} in this file, first for {first}. The others get it with a number behind it, in the order of the file.
    case importIdentityTwice = 1445
    /// {first} and {second} differ by {difference}. If they are one person, unite them in the script.
    case importNamesAlike = 1446
    /// {name} stands in the file with {count|one identity|# identities}: {ids}. They are kept apart.
    case importNameOfTwo = 1447
    /// The identity {id} stands for {first} and for {second}. They are read as one, by the name {first}.
    case importIdentityOfTwo = 1448
    /// The file has {name} {count|once|# times}, the first time here. A script has no place for it, so it is left out.
    case importNotKept = 1449
    /// The file names no time zone. {how}. Name the place's zone with {option}.
    case importNoZone = 1450
    /// {zone} is no time zone that is known. Its times are read as those of the clock on the spot.
    case importUnknownZone = 1451
    /// The date of {session}, {date}, is outside the conference's dates, {first} to {last}.
    case importOutsideDates = 1452
    /// The rule {rule}, by which {session} recurs, is not followed here. Only the first time is imported; add the others.
    case importRecurrence = 1453
    /// As {session} recurs, {count|its one time is imported as a session of its own|its # times are imported as sessions of their own}.
    case importRecurrenceFollowed = 1454
    /// The file gives {what} of {session} as {first} and as {second}. What counts is {first}.
    case importSaysTwoThings = 1455
    /// This row has {count|one field|# fields}, and the first row names {columns|one column|# columns}. What is beyond them is kept as text with the row.
    case importRaggedRow = 1456
    /// {count|One sign of the file is no letter|# signs of the file are no letters} (the first one stands here); U+FFFD stands in the script in {count|its|their} place.
    case importNoLetters = 1457
    /// The dates in the column {column} can be read in two ways, and nothing tells which: {value} is read as {read}. If the month stands first in them, say so with {option}.
    case importDatesAssumed = 1458
    /// The date {value} is {first} or {second}: its column has dates with the day first, such as {day}, and others with the month first, such as {month}. The date of {subject} is left open; write it in the file as {example}.
    case importDateOfTwo = 1459
    /// {count|One row gives|# rows give} no date, the first of them here. {count|It is|They are} read with the date that stands above.
    case importDatesCarried = 1460
    /// The row that names the columns is on line {line}. What stands above it is taken for the conference's title and text: {texts}.
    case importAboveHeader = 1461
    /// {count|One proposal is|# proposals are} in the state {state} and {count|is|are} left out: {titles}. Only what was accepted belongs to a programme.
    case importNotAccepted = 1462
    /// {count|One person has|# persons have} nothing but proposals that are left out, and {count|is|are} left out too: {names}.
    case importSpeakersNotAccepted = 1463
    /// The file says that {session} takes place {stated|once|# times}, and has {held|no time|one time|# times} for it. Fetch the file with all its slots, or add what is missing.
    case importSlotsMissing = 1464
    /// The file is empty, so nothing is imported. Save or fetch it once more, or name another file.
    case importEmpty = 1465
    /// One record keeps at most {limit} {what}. Here {count|one more stands|# more stand} in the file, and {count|is|are} left out.
    case importListCut = 1466
    /// The file has {count|one person|# persons}. Names that differ by a letter or an accent are looked for among up to {limit} of them, so that was left out.
    case importNamesNotCompared = 1467
    /// The recurring events of this file take place more than {limit} times. {count|One event is|# events are} imported with the first time only, beginning with {session}; leave out what belongs to no programme, or divide the file.
    case importRecurrencesBounded = 1468
    /// {name} stands in {count} rows that differ in {columns}. They are kept apart as {count} persons; if they are one, unite them in the script.
    case importRowsOfOneName = 1469
    /// This row says nothing of {name} that line {line} does not say. It is read once.
    case importRowTwice = 1470
    /// This row names nobody and is left out: {values}.
    case importNobodyNamed = 1471
    /// {count|One session has|# sessions have} a time without a date, the first of them here. {count|It stands|They stand} on a day of the script whose date is open; write the date there, or into the file.
    case importDatesOpen = 1472
    /// {count|One date of birth has|# dates of birth have} a year of two digits: {value}, {count|which stands here,|the first of them,} is read as {read}. Write years with four digits where that is wrong.
    case importCenturyAssumed = 1473
    /// {property} of {session}, {value}, {problem}. Look through the times of {session} in the script.
    case importRecurrenceException = 1474
    /// is none of the times at which it takes place
    case importMeetsNoTime = 1475
    /// is to change all later times as well, and only this one is changed
    case importChangesLaterTimes = 1476
    /// {count|one more|# more}
    case importAndMore = 1477
    /// gender that a script knows
    case importAGender = 1478
    /// persons
    case importPeople = 1479
    /// tracks
    case importTracks = 1480
    /// identities
    case importIdentities = 1481
    /// addresses
    case importLinks = 1482
    /// contacts
    case importContacts = 1483
    /// other values
    case importFurther = 1484
    /// date
    case importADate = 1485
    /// time of the clock
    case importATime = 1486
    /// length of time
    case importALength = 1487
    /// colour
    case importAColour = 1488
    /// status
    case importAStatus = 1489
    /// capacity of a room
    case importACapacity = 1490
    /// yes or no
    case importAYesOrNo = 1491
    /// the start
    case importTheStart = 1492
    /// the room
    case importTheRoom = 1493
    /// the date
    case importTheDate = 1494
    /// title
    case importATitle = 1495
    /// start
    case importAStart = 1496
    /// name
    case importAName = 1497
    /// the conference
    case importTheConference = 1498
    /// a session
    case importThisSession = 1499
    /// a person
    case importThisPerson = 1500
    /// a day
    case importThisDay = 1501
    /// a task
    case importThisTask = 1502
    /// the element {name}, opened on line {line}
    case importOpenElement = 1503
    /// the list or object that was opened on line {line}
    case importOpenList = 1504
    /// a text that was begun on line {line}
    case importOpenText = 1505
    /// the block {name}, begun on line {line}
    case importOpenComponent = 1506
    /// what was begun on line {line}
    case importOpenMark = 1507
    /// everything behind its first lines
    case importNoContent = 1508
    /// {expected} is missing here, and {found} stands in its place
    case importExpected = 1509
    /// a name is missing behind {sign}
    case importNoXmlName = 1510
    /// {found} ends what was begun as {expected} on line {line}
    case importWrongEnd = 1511
    /// {name} has no value in quotation marks
    case importAttributeWithoutValue = 1512
    /// {name} is none of the five signs that may be written so
    case importUnknownEntity = 1513
    /// {name} is the number of no letter
    case importBadReference = 1514
    /// text stands outside all elements
    case importTextOutside = 1515
    /// a second outermost element begins
    case importTwoRoots = 1516
    /// {name} stands for no letter
    case importBadEscape = 1517
    /// {name} is no number
    case importBadNumber = 1518
    /// a control sign or a line's end stands inside a text
    case importControlInText = 1519
    /// something more stands behind the end
    case importMoreBehind = 1520
    /// the line is no property
    case importNoProperty = 1521
    /// what should stand outermost, {expected}, is not there
    case importNotThisFile = 1522
    /// its first row names {found}, and a table has to have a column {columns:or}
    case importNoHeader = 1523
    /// there are more than {limit} {name}
    case importTooMany = 1524
    /// {sign} may not stand here
    case importStraySign = 1525
    /// schedule.xml
    case importFormatScheduleXml = 1526
    /// schedule.json
    case importFormatScheduleJson = 1527
    /// JSON of pretalx
    case importFormatPretalx = 1528
    /// iCalendar
    case importFormatIcs = 1529
    /// CSV
    case importFormatCsv = 1530
    /// XML
    case importFormatXml = 1531
    /// JSON
    case importFormatJson = 1532
    /// capital letters
    case importDifferCase = 1533
    /// accents
    case importDifferAccents = 1534
    /// the order of their parts
    case importDifferOrder = 1535
    /// one letter
    case importDifferLetter = 1536
    /// spaces and signs
    case importDifferSigns = 1537
    /// Its times are read as those of the clock on the spot
    case importTimesOfClock = 1538
    /// Its times are read as they are written, {offset} from UTC
    case importTimesAsWritten = 1539
    /// Its times are read as UTC
    case importTimesOfUtc = 1540
    /// language
    case importALanguage = 1541
    /// a room
    case importThisRoom = 1542
    /// a track
    case importThisTrack = 1543
    /// values
    case importValues = 1544
    /// lines
    case importLines = 1545
    /// elements
    case importElements = 1546
    /// Makes a script of a programme that another program wrote: schedule.xml, schedule.json, pretalx, iCalendar, CSV. Everything that the file says stands in the script, or a line tells what does not.
    case helpImport = 1547
    /// the file with the programme; - is standard input
    case helpArgumentImportFile = 1548
    /// the script to write; it must not exist yet. Without it the script is printed
    case helpOptionImportOutput = 1549
    /// the format of the file; without it the program finds out itself
    case helpOptionImportFrom = 1550
    /// the time zone of the conference, such as `Europe/Paris`, where the file does not say it
    case helpOptionImportZone = 1551
    /// in a table: reads dates such as `03/04/2027` as the fourth of March, where the table does not tell
    case helpOptionImportMonthFirst = 1552
    /// brings that script up to date, in its own file, instead of making a new one. What you have changed in it stays
    case helpOptionImportUpdate = 1553
    /// with --update: marks sessions that the file has no more as cancelled
    case helpOptionImportCancelMissing = 1554
    /// with --update: shows what would change, and writes nothing
    case helpOptionImportDryRun = 1555
    /// a time zone such as `Europe/Paris`
    case argumentZone = 1556
    /// a script
    case argumentScriptToUpdate = 1557
    /// a script made of a conference's published schedule
    case helpExampleImport = 1558
    /// an agenda that was a table
    case helpExampleImportCsv = 1559
    /// what the planners' tool has changed goes into the script, and your edits stay
    case helpExampleImportUpdate = 1560
    /// only shows what an update would change
    case helpExampleImportDryRun = 1561
    /// exit status: 0 imported, whatever was remarked; 1 --dry-run found something to change; 2 the file could not be read or the script not be written; 70 a defect of the program
    case helpImportExit = 1562
    /// {path} has no session, room, person or task from which a script could be made.
    case importNothing = 1563
    /// {zone} is no time zone. Write one with its continent and city, such as {example}.
    case importZoneUnknown = 1564
    /// {option} belongs to {other}: it says how a script is brought up to date.
    case importOptionAlone = 1565
    /// {path} has {count|one error|# errors} in its spelling, so nothing is merged into it. {command} shows {count|it|them}.
    case importUpdateUnreadable = 1566
    /// {path} has {count|no conference|one conference|# conferences}; an update needs exactly one.
    case importUpdateConference = 1567
    /// {clause} of {subject} was changed here and in the file. It stays as it is here; the file says: {value}.
    case importEditKept = 1568
    /// {clause} of {subject} is not what the file says, and nothing tells who changed it. It stays as it is here; the file says: {value}.
    case importEditUnknown = 1569
    /// {subject} is not in the file any more. It stays in the script.
    case importVanished = 1570
    /// {subject} is not in the file any more and is marked as cancelled.
    case importCancelled = 1571
    /// {subject} was taken out of the script after the last import. The file still has it; it stays out.
    case importLeftOut = 1572
    /// The script does not hold the marks of its last import, so what differs from the file counts as your edit. From now on it has them.
    case importMarksMissing = 1573
    /// {id} stands at {count|one record|# records} of the script. {subject} of the file was not merged.
    case importAmbiguous = 1574
    /// {subject} is in the file again. An earlier import had marked it as cancelled; that is taken back.
    case importRestored = 1575
    /// {name} of the file stands in the field {field}, since {name} cannot be the name of a field.
    case importFieldRenamed = 1576
    /// The script does not hold {name} of {subject}: {value}.
    case importNotHeld = 1577
    /// {count|One session overlaps|# sessions overlap} another one in the same room. {count|It stands|They stand} beside the lane, under {word}; {command} names each conflict.
    case importOverlaps = 1578
    /// {count|One session has|# sessions have} no time in the file. {count|It stands|They stand} at the end of the script.
    case importUnplaced = 1579
    /// {language} is no code of a language. {count|One record keeps it in a field|# records keep it in a field}.
    case importLanguageUnknown = 1580
    /// {id} stands at {count|one record|# records} of the file. Only the first keeps it as its id.
    case importIdShared = 1581
    /// {subject} is cancelled in the script, and the file has it. It stays cancelled. If it takes place after all, take out {clause}.
    case importCancelledHere = 1582
    /// The script that was made of {path} cannot be read back. Please report this with the file; nothing was written.
    case importScriptUnread = 1583
    /// After the update {path} could not be read. Please report this with both files; the script stays as it was.
    case importUpdateDiffers = 1584
    /// {option} needs the name of a script, because it is written there; {dash} is none.
    case importUpdateStandardInput = 1585
    /// {name} of {subject} is {value}, {problem}. It is kept as a text in a field, and the end is left open.
    case importDatesUnheld = 1586
    /// {count|One person has|# persons have} no name in the file. {count|It is|They are} called by {count|its|their} id.
    case importPersonUnnamed = 1587
    /// {subject} has the status {value} in the file, which a script does not know. It stands in the field {field}.
    case importPartOpen = 1588
    /// The file says something else of {subject} than before, and {subject} stands in a table. An update does not write into tables: {clause} stays as it is. The file says: {value}.
    case importRowKept = 1589
    /// The file says something else of {subject} than before, and {subject} stands in {path}. Only {script} is brought up to date: {clause} stays as it is. The file says: {value}.
    case importOtherScriptKept = 1590
    /// {path} keeps its English words: in Arabic ones it would say something else from line {line} on. Please report this with the file.
    case importWordsKept = 1591
    /// {path} is a folder, and {command} reads one file.
    case importFolder = 1592
    /// which is before the start
    case importBeforeTheStart = 1593
    /// which is past the end of the second day
    case importBeyondTwoDays = 1594
    /// {path}: imported {items}
    case importDone = 1595
    /// {path}: written
    case importWritten = 1596
    /// {path}: updated: {items}
    case importUpdated = 1597
    /// {path}: would change: {items}
    case importWouldUpdate = 1598
    /// {path}: nothing to change
    case importUnchanged = 1599
    /// {count|one day|# days}
    case importCountDays = 1600
    /// {count|one session|# sessions}
    case importCountSessions = 1601
    /// {count|one item|# items}
    case importCountItems = 1602
    /// {count|one break|# breaks}
    case importCountBreaks = 1603
    /// {count|one room|# rooms}
    case importCountRooms = 1604
    /// {count|one track|# tracks}
    case importCountTracks = 1605
    /// {count|one person|# persons}
    case importCountPeople = 1606
    /// {count|one participant|# participants}
    case importCountParticipants = 1607
    /// {count|one task|# tasks}
    case importCountTasks = 1608
    /// {count|one added|# added}
    case importItemsAdded = 1609
    /// {count|one changed|# changed}
    case importItemsChanged = 1610
    /// {count|one moved|# moved}
    case importItemsMoved = 1611
    /// {count|one edit kept|# edits kept}
    case importItemsKept = 1612
    /// {count|one no longer in the file|# no longer in the file}
    case importItemsGone = 1613
    /// {count|one marked as cancelled|# marked as cancelled}
    case importMarkedCancelled = 1614
    /// write {clause}, or use {option} to mark all that are gone
    case importWayOutCancel = 1615
    /// to take the file's: {clause}
    case importWayOutValue = 1616
    /// Imported from {path} ({format}).
    case importCommentSource = 1617
    /// People, each once.
    case importCommentPeople = 1618
    /// Rooms.
    case importCommentRooms = 1619
    /// Tracks.
    case importCommentTracks = 1620
    /// Bodies that people belong to.
    case importCommentOrganizations = 1621
    /// What the file says and the language has no word for.
    case importCommentFields = 1622
    /// The programme.
    case importCommentAgenda = 1623
    /// Without a time in the file.
    case importCommentUnplaced = 1624
    /// Who takes part.
    case importCommentParticipants = 1625
    /// Tasks.
    case importCommentTasks = 1626
    /// Not held by this script: {name}: {value}
    case importCommentNotHeld = 1627
    /// Marks of the import: what it wrote, in short. With them `majlis import --update` tells your edits from changes of the file.
    case importCommentMarks = 1628
    /// Tasks
    case importChecklist = 1629
    /// {value} is no output. After {option} stand a format and a file, such as {example}.
    case outputForm = 1630
    /// There is no format {format} for {option}; there are {formats}.
    case outputUnknownFormat = 1631
    /// Two outputs go to {file}. Give each a file of its own.
    case outputTwice = 1632
    /// {option} takes a whole number from {least}, not {value}.
    case numberExpected = 1633
    /// {option} takes a percentage from 0 to 100, not {value}.
    case percentageExpected = 1634
    /// {path} is no baseline: it is not what {command} writes.
    case baselineUnreadable = 1635
    /// {path} was written by an earlier version, which did not say by what its findings are known again. Write it once more with {command}.
    case baselineTooOld = 1636
    /// {first} and {second} both say which findings are known. Leave one of them out.
    case twoBaselines = 1637
    /// There is no program {program} here, and {option} needs it.
    case gitMissing = 1638
    /// {path} is in no git repository that could be asked how the scripts stood earlier.
    case gitNoRepository = 1639
    /// The repository has no revision {revision}.
    case gitUnknownRevision = 1640
    /// {path} is outside the repository {root}, so how it stood at {revision} is not known.
    case gitOutside = 1641
    /// {program} could not say how the scripts stood at {revision}: {reason}
    case gitFailed = 1642
    /// {option} compares files with what they were, and standard input is no file.
    case gitStandardInput = 1643
    /// {option} writes into scripts, and standard input is no file.
    case updateStandardInput = 1644
    /// {file} is a script or a journal, and would be written over. Give the output a file of its own.
    case outputOverScript = 1645
    /// {path} is written in version {found} of its format, and this program reads version {known}. Write it once more with {command}.
    case baselineOtherVersion = 1646
    /// a format and a file
    case argumentOutputForm = 1647
    /// a file with known findings
    case argumentBaseline = 1648
    /// a commit, a branch or a tag
    case argumentRevision = 1649
    /// a number
    case argumentLimit = 1650
    /// words of a title
    case argumentWords = 1651
    /// tags, separated by commas
    case argumentTags = 1652
    /// a percentage
    case argumentPercentage = 1653
    /// More about it: `{command}`
    case machineExplain = 1654
    /// {known|One finding is|# findings are} known from {source} and left out here.
    case machineKnown = 1655
    /// {gone|One finding|# findings} of {source} {gone|is|are} no longer there.
    case machineGone = 1656
    /// {count|There is one warning|There are # warnings}, and {option} allows {limit|none|one|#}.
    case machineTooManyWarnings = 1657
    /// {done} of {total} read and checked
    case machineProgress = 1658
    /// {done} of {total} tests run
    case machineProgressTests = 1659
    /// also writes the findings to a file in a format; may be said several times
    case helpOptionCheckOutput = 1660
    /// only findings that this file does not know count and are shown; `majlis check --format json` writes it
    case helpOptionBaseline = 1661
    /// only findings that the scripts did not have at this revision of the git repository count and are shown
    case helpOptionChangedSince = 1662
    /// fails where there are more warnings than this
    case helpOptionMaxWarnings = 1663
    /// for people in the log, and for the page where a change is reviewed
    case helpExampleCheckOutput = 1664
    /// only what the branch has brought
    case helpExampleCheckChanged = 1665
    /// only what is not in the list of known findings
    case helpExampleCheckBaseline = 1666
    /// Runs the tests that stand in scripts: each by itself, changing nothing.
    case helpTest = 1667
    /// how results are written to standard output; human where nothing is said
    case helpOptionTestFormat = 1668
    /// also writes the results to a file in a format; may be said several times
    case helpOptionTestOutput = 1669
    /// only tests whose titles have these words
    case helpOptionTestFilter = 1670
    /// only tests with one of these tags
    case helpOptionTestTag = 1671
    /// all tests but those with one of these tags
    case helpOptionTestSkipTag = 1672
    /// fails where there is no test to run
    case helpOptionTestEmpty = 1673
    /// also shows which rules and steps of the scripts no test goes through
    case helpOptionTestCoverage = 1674
    /// fails where less than this percentage is covered
    case helpOptionTestThreshold = 1675
    /// writes into the scripts what their snapshots would show now
    case helpOptionTestUpdate = 1676
    /// exit status: 0 all tests passed; 1 a test failed or a script has an error; 2 the command could not do its work; 70 a defect of the program
    case helpTestExit = 1677
    /// all tests of a script
    case helpExampleTest = 1678
    /// some tests only
    case helpExampleTestFilter = 1679
    /// for a CI server
    case helpExampleTestReport = 1680
    /// which rules and steps are tested
    case helpExampleTestCoverage = 1681
    /// failed
    case testedFailed = 1682
    /// {file}: {counts}
    case testedFile = 1683
    /// {count|no test passed|one test passed|# tests passed}
    case testedCountPassed = 1684
    /// {count|none failed|one failed|# failed}
    case testedCountFailed = 1685
    /// {passed}, {failed}
    case testedCounts = 1686
    /// {count|One test passed|All # tests passed}.
    case testedAllPassed = 1687
    /// The test failed.
    case testedOneFailed = 1688
    /// {failed|One|#} of {count|one test|# tests} failed.
    case testedSomeFailed = 1689
    /// There is no test in {files|this file|these # files}.
    case testedNone = 1690
    /// {count|The one test|None of the # tests} is asked for.
    case testedNoneAsked = 1691
    /// {count|One other test was|# other tests were} not asked for.
    case testedLeftOut = 1692
    /// {test}
    case testedTitle = 1693
    /// {test} with {case}
    case testedCase = 1694
    /// What is wrong in the scripts, so that tests may mean little:
    case testedErrors = 1695
    /// Snapshots written in {file}: {count}
    case testedUpdated = 1696
    /// No snapshot shows anything else than it says.
    case testedNothingToUpdate = 1697
    /// {count|Nothing is|One is|# are} covered of {total|one rule or step|# rules and steps}: {percent}
    case testedCovered = 1698
    /// Coverage
    case testedCoverage = 1699
    /// The scripts have no rules and no steps of their own.
    case testedNoPoints = 1700
    /// {percent} of the rules and steps are covered, and {option} asks for {threshold}.
    case testedBelowThreshold = 1701
    /// rule {name}
    case testedRule = 1702
    /// step {name}
    case testedStep = 1703
    /// no test goes through it
    case testedNever = 1704
    /// never broken
    case testedNeverBroken = 1705
    /// never held
    case testedNeverHeld = 1706
    /// never refused
    case testedNeverRefused = 1707
    /// never taken
    case testedNeverTaken = 1708
    /// Skip to the programme
    case pageSkip = 1709
    /// Language
    case pageLanguage = 1710
    /// Appearance
    case pageAppearance = 1711
    /// As on this device
    case pageAppearanceAuto = 1712
    /// Light
    case pageAppearanceLight = 1713
    /// Dark
    case pageAppearanceDark = 1714
    /// View
    case pageView = 1715
    /// List
    case pageViewList = 1716
    /// Grid
    case pageViewGrid = 1717
    /// People
    case pageViewPeople = 1718
    /// Search
    case pageSearch = 1719
    /// Title, person, room or topic
    case pageSearchHint = 1720
    /// Filters
    case pageFilters = 1721
    /// Day
    case pageDay = 1722
    /// Room
    case pageRoom = 1723
    /// Track
    case pageTrack = 1724
    /// Type
    case pageType = 1725
    /// Language of the session
    case pageTextLanguage = 1726
    /// Person
    case pagePerson = 1727
    /// All days
    case pageAnyDay = 1728
    /// All rooms
    case pageAnyRoom = 1729
    /// All tracks
    case pageAnyTrack = 1730
    /// All types
    case pageAnyType = 1731
    /// All languages
    case pageAnyLanguage = 1732
    /// Everybody
    case pageAnyPerson = 1733
    /// Clear search and filters
    case pageClear = 1734
    /// {count|No session matches.|One session|# sessions}
    case pageResults = 1735
    /// Nothing in the programme matches.
    case pageNoResults = 1736
    /// Times
    case pageTimes = 1737
    /// At the conference ({zone})
    case pageTimesConference = 1738
    /// My time zone
    case pageTimesMinePlain = 1739
    /// Now and next
    case pageNowNext = 1740
    /// Now
    case pageNow = 1741
    /// Next
    case pageNext = 1742
    /// Nothing is on at the moment.
    case pageNothingNow = 1743
    /// Nothing follows.
    case pageNothingNext = 1744
    /// until {time}
    case pageUntil = 1745
    /// at {time}
    case pageAtTime = 1746
    /// The programme begins on {date}.
    case pageBeforeStart = 1747
    /// The programme is over.
    case pageAfterEnd = 1748
    /// My programme
    case pageMine = 1749
    /// Add to my programme:
    case pageStar = 1750
    /// {count|nothing chosen|one session chosen|# sessions chosen}
    case pageStarred = 1751
    /// Nothing chosen yet. The star beside a session adds it here.
    case pageMineEmpty = 1752
    /// Your choice is kept in this browser only.
    case pageMineNote = 1753
    /// Save as a calendar
    case pageMineCalendar = 1754
    /// Copy a link to my choice
    case pageMineShare = 1755
    /// The link is copied.
    case pageMineCopied = 1756
    /// Clear my choice
    case pageMineClear = 1757
    /// Your choice is cleared.
    case pageMineCleared = 1758
    /// The calendar is saved.
    case pageMineSaved = 1759
    /// Added to my programme: {title}
    case pageAdded = 1760
    /// Removed from my programme: {title}
    case pageRemoved = 1761
    /// Overlaps with {titles}
    case pageOverlap = 1762
    /// {count|No overlaps|One overlap|# overlaps}
    case pageOverlaps = 1763
    /// {count|All have a date and a time|One has no date or time yet and stays out of the calendar|# have no date or time yet and stay out of the calendar}
    case pageUndated = 1764
    /// {count|A link brought no session|Somebody shared one session with you|Somebody shared # sessions with you}
    case pageShared = 1765
    /// Add to my programme
    case pageSharedAdd = 1766
    /// Close
    case pageDismiss = 1767
    /// Details
    case pageDetails = 1768
    /// Page
    case pageLinkPage = 1769
    /// Material
    case pageLinkMaterial = 1770
    /// Attachment
    case pageLinkAttachment = 1771
    /// Recording
    case pageLinkRecording = 1772
    /// Feedback
    case pageLinkFeedback = 1773
    /// Original page
    case pageLinkOrigin = 1774
    /// Picture
    case pageLinkPicture = 1775
    /// Not recorded
    case pageNotRecorded = 1776
    /// Licence: {license}
    case pageLicense = 1777
    /// to be confirmed
    case pageOpenPart = 1778
    /// Sessions
    case pagePersonSessions = 1779
    /// search
    case pageKeySearch = 1780
    /// from session to session in the grid
    case pageKeyArrows = 1781
    /// clear the search, close
    case pageKeyEscape = 1782
    /// choose the session or let it go
    case pageKeyStar = 1783
    /// Print
    case pagePrint = 1784
    /// Back to the top
    case pageTop = 1785
    /// Version {version}
    case pageVersion = 1786
    /// Search, filters and your own programme need scripts, which are switched off here. The whole programme stands below.
    case pageWithoutScript = 1787
    /// Without a date or a time
    case pageUnplaced = 1788
    /// Time
    case pageTime = 1789
    /// Length
    case pageLength = 1790
    /// Title
    case pagePartTitle = 1791
    /// Who
    case pageWho = 1792
    /// Notes
    case pageNotes = 1793
    /// Task
    case pageTask = 1794
    /// Responsible
    case pageOwner = 1795
    /// Due
    case pageDue = 1796
    /// State
    case pageState = 1797
    /// Done
    case pageTaskDone = 1798
    /// nobody yet
    case pageNobody = 1799
    /// no date
    case pageNoDue = 1800
    /// No.
    case pageNumber = 1801
    /// Name
    case pageName = 1802
    /// Body
    case pageBody = 1803
    /// Category
    case pageCategory = 1804
    /// Country
    case pageCountry = 1805
    /// Status
    case pageStatus = 1806
    /// Tasks
    case pageTasks = 1807
    /// Run sheet
    case pageRunSheet = 1808
    /// Badges
    case pageBadges = 1809
    /// Participants
    case pageParticipants = 1810
    /// Badges of 90 by 65 millimetres, eight on a page of A4; print at full size.
    case pageBadgesHint = 1811
    /// Nobody who takes part may be shown here.
    case pageParticipantsEmpty = 1812
    /// {count|Nobody takes part.|One takes part.|# take part.}
    case pageParticipantsCount = 1813
    /// {done} of {count} done
    case pageTasksShown = 1814
    /// All states
    case pageFilterState = 1815
    /// {title}: my programme
    case pageCalendarName = 1816
    /// About
    case pageAbout = 1817
    /// Days
    case pageDays = 1818
    /// after midnight
    case pageHoursMidnight = 1819
    /// There is no script {path} in the project's folder.
    case projectScriptMissing = 1820
    /// {path} is outside the project's folder. Scripts of a project stand beside its {file} or below it.
    case projectScriptOutside = 1821
    /// {path} is the project file itself. Name the scripts that the project is read from.
    case projectScriptItself = 1822
    /// The project's script {path} cannot be read: {reason}.
    case projectScriptUnreadable = 1823
    /// A project is described in the file {file} of its folder, and nowhere else; here nobody looks for it.
    case projectElsewhere = 1824
    /// This folder's project is described already on line {line}. Put both into one.
    case projectTwice = 1825
    /// The project is written for edition {project} of the language and this script for edition {edition}.
    case projectEditionDiffers = 1826
    /// The project has {count|one script|# scripts}, and a journal belongs to one. Leave out {clause}: each script has its journal beside it.
    case projectJournalShared = 1827
    /// {clause} {path} is outside the project's folder.
    case projectFileOutside = 1828
    /// {clause} is a day such as {example}, or {today}; {found} is neither.
    case projectDay = 1829
    /// {count|One title or text is|# titles and texts are} not written in {language}, which the project asks for.
    case projectUntranslated = 1830
    /// No script of the project fits {path}.
    case projectPatternEmpty = 1831
    /// {clause} is {range}; {found} is not.
    case projectNumber = 1832
    /// There is no edition {edition} of the language. Write {header}.
    case unknownEdition = 1833
    /// {command} was given no script, and no folder from here upwards has a {file} that describes a project.
    case projectNone = 1834
    /// {command} works on one script, and the project has {count|one|#}: {scripts}. Say which.
    case projectSeveral = 1835
    /// These scripts belong to projects with different settings: {option} is {first} in {one} and {second} in {two}. Take one project after the other, say {option} yourself, or leave the settings out with {without}.
    case projectsDiffer = 1836
    /// The project {file} has no script that can be read.
    case projectWithoutScripts = 1837
    /// The project file uses {path}, which is one of its own scripts. Put what all scripts share into a file that is none of them.
    case projectUsesScript = 1838
    /// There are completions for {shells}, none for {shell}.
    case shellUnknown = 1839
    /// nothing
    case projectAbsent = 1840
    /// set
    case projectSet = 1841
    /// a percentage from 0% to 100%
    case projectRangePercentage = 1842
    /// {command} writes a first one.
    case projectHintNew = 1843
    /// write {path}
    case projectWriteScript = 1844
    /// write {header}
    case projectWriteHeader = 1845
    /// leaves out the settings of the project file
    case helpOptionNoProject = 1846
    /// scripts, or folders with scripts; without any: those of the project
    case helpArgumentProjectPaths = 1847
    /// a script; - is standard input; without one: the project's only one
    case helpArgumentProjectFile = 1848
    /// Mends in scripts what is sure, and brings them to the newest edition of the language.
    case helpFix = 1849
    /// brings the scripts to the newest edition instead
    case helpOptionFixEdition = 1850
    /// only shows what would change, and writes nothing
    case helpOptionFixDryRun = 1851
    /// mends a script in place
    case helpExampleFix = 1852
    /// what a newer edition asks of a project's scripts
    case helpExampleFixEdition = 1853
    /// {path}: written for edition {edition} now.
    case fixEditionPinned = 1854
    /// {count|One script is|# scripts are} written for the newest edition, {edition}.
    case fixEditionCurrent = 1855
    /// {path} was left as it is: {count|one error|# errors} in its reading would make a change unsure. {command} lists them.
    case fixEditionLeft = 1856
    /// Writes what a shell needs to complete commands, options and their values.
    case helpCompletions = 1857
    /// the shell: bash, zsh or fish
    case helpArgumentShell = 1858
    /// a shell: `bash`, `zsh` or `fish`
    case argumentShell = 1859
    /// completions for this session of bash
    case helpExampleCompletions = 1860
    /// Shows the help page of a command; without one, what the program is and its commands.
    case helpHelp = 1861
    /// which command
    case helpArgumentCommand = 1862
    /// a command
    case argumentCommand = 1863
    /// what `check` takes
    case helpExampleHelp = 1864
    /// Writes the manual page, for `man`.
    case helpMan = 1865
    /// shows the page
    case helpExampleMan = 1866
    /// a project: the scripts of a folder and the settings that count for them
    case helpTemplateProject = 1867
    /// a project file for this folder
    case helpExampleNewProject = 1868
    /// plan conferences in the language Majlis
    case manTitle = 1869
    /// NAME
    case manName = 1870
    /// SYNOPSIS
    case manSynopsis = 1871
    /// DESCRIPTION
    case manDescription = 1872
    /// COMMANDS
    case manCommands = 1873
    /// OPTIONS
    case manOptions = 1874
    /// EXIT STATUS
    case manExit = 1875
    /// FILES
    case manFiles = 1876
    /// a project's scripts and the settings that count for them, found from any folder below
    case manProject = 1877
    /// what was recorded of a script's events, beside the script
    case manJournal = 1878
    /// {command} has no use for {argument}.
    case replSurplusArgument = 1879
    /// {word} may be {commands:or}.
    case replAmbiguousCommand = 1880
    /// {command} needs {argument}.
    case replMissingArgument = 1881
    /// {path} was left as it is: it is not overwritten unasked, and nobody can be asked here.
    case replNotOverwritten = 1882
    /// Nothing was recorded: recording asks first, and nobody can be asked here.
    case replNotRecorded = 1883
    /// No editor came back well: {variables:or} name the program that is opened.
    case replNoEditor = 1884
    /// The session has no script yet, so {command} has nothing to work on.
    case replNothingOpen = 1885
    /// The interactive session: change the plan, ask about it, try what would be.
    case helpRepl = 1886
    /// scripts that the session begins with; without any it begins empty
    case helpArgumentReplFile = 1887
    /// no banner and no remarks at the beginning
    case helpOptionQuiet = 1888
    /// takes this input in place of those that are typed, and leaves; may be given several times
    case helpOptionInput = 1889
    /// does not run the file of first inputs, `~/.config/majlis/init`
    case helpOptionNoInit = 1890
    /// an input, as it is typed in the session
    case argumentInput = 1891
    /// the day as of which all is told; without it today
    case helpOptionAsOfRepl = 1892
    /// begin with a script
    case helpExampleRepl = 1893
    /// one answer, then leave
    case helpExampleReplInput = 1894
    /// take inputs from a file, without prompts; status 1 when one of them failed
    case helpExampleReplScript = 1895
    /// exit status: 0 every input was taken; 1 an input failed (one that was typed at a terminal does not count); 2 a script, a journal or the command line could not be read; 70 a defect of the program
    case helpReplExit = 1896
    /// This program was built without libedit: lines are read plainly, without completion, colours and history.
    case replNoLineEditor = 1897
    /// `:quit` or Ctrl-D leaves.
    case replHowToLeave = 1898
    /// trial
    case replPromptTrial = 1899
    /// recording
    case replPromptRecording = 1900
    /// search {text}:
    case replSearch = 1901
    /// not found {text}:
    case replSearchFailed = 1902
    /// The inputs are not kept for the next session: {path} cannot be used ({reason}).
    case replHistoryUnusable = 1903
    /// An input of {path} failed.
    case replInitFailed = 1904
    /// {question} [y/N]
    case replConfirm = 1905
    /// Leave, although {changes} would be lost?
    case replAskLeave = 1906
    /// what was typed
    case replChangesTyped = 1907
    /// {count|the changes in one file|the changes in # files}
    case replChangesFiles = 1908
    /// {time} ms
    case replTook = 1909
    /// Changed on disk: {files}. {command} reads {count|it|them} again.
    case replChangedOnDisk = 1910
    /// It is written `{usage}`.
    case replUsage = 1911
    /// {path} is a folder. Name the file in it.
    case replIsFolder = 1912
    /// Load it, although {changes} would be lost?
    case replAskLoad = 1913
    /// Read the files again, although {changes} would be lost?
    case replAskReload = 1914
    /// Forget {changes}?
    case replAskReset = 1915
    /// All stays as it is.
    case replUnchanged = 1916
    /// Read again: {files}.
    case replReloaded = 1917
    /// Nothing has changed since the scripts were loaded.
    case replNothingTyped = 1918
    /// Forgotten. {undo} brings it back.
    case replForgotten = 1919
    /// There is nothing to save: the files hold all that the session does.
    case replNothingToSave = 1920
    /// Write over {files}?
    case replAskOverwrite = 1921
    /// Write over {files}, although somebody has changed {changed} on disk since?
    case replAskOverwriteChanged = 1922
    /// Nothing was written.
    case replNotSaved = 1923
    /// Saved: {path}.
    case replSaved = 1924
    /// {path} has errors in its spelling, so it was written as it stands, without formatting.
    case replSavedUnformatted = 1925
    /// Changes in {files} are not in that file and not saved yet: {save} without a name writes them.
    case replOthersUnsaved = 1926
    /// Something is being tried: first {keep} or {drop}.
    case replTrialFirst = 1927
    /// The text for the editor could not be written: {reason}.
    case replUnwritable = 1928
    /// Nothing was changed in the editor.
    case replEditedNothing = 1929
    /// {name} stands in no file of the session.
    case replNotEditable = 1930
    /// All is told as of {day}.
    case replAsOf = 1931
    /// {value} is no day. Write one such as {example}, or {today}.
    case replWrongDay = 1932
    /// What is said is in English.
    case replLanguageIs = 1933
    /// {value} is none of the languages that Majlis speaks: {languages:or}.
    case replWrongLanguage = 1934
    /// Each input says how long it took; {time} again ends that.
    case replTimeOn = 1935
    /// Inputs no longer say how long they took.
    case replTimeOff = 1936
    /// Nothing was typed before that holds this.
    case replHistoryEmpty = 1937
    /// Connected to {path}, {count|with one event|with # events}. Events that are typed are recorded in it once you have agreed.
    case replConnected = 1938
    /// Connected to {path}, which is made with the first event that is recorded in it.
    case replConnectedNew = 1939
    /// A journal that is still to be made has a name that ends in {ending}.
    case replJournalName = 1940
    /// {count|Record it|Record these # events} in {path}, for good?
    case replAskRecord = 1941
    /// What was recorded last stays recorded: a journal takes nothing back.
    case replRecordedStays = 1942
    /// An event with {retract} takes another one back; {undo} once more takes back what was typed before it.
    case replRecordedHint = 1943
    /// Events are judged by the files as they are on disk: {changes} does not count until {save}.
    case replRecordUnsaved = 1944
    /// An empty session of Majlis. Declare something, such as {example}.
    case replBannerEmpty = 1945
    /// {title}, {files}: {sessions|# session|# sessions}, {people|# person|# people}, {tasks|# task|# tasks}
    case replBannerLoaded = 1946
    /// {files}: {sessions|# session|# sessions}, {people|# person|# people}, {tasks|# task|# tasks}
    case replBannerUntitled = 1947
    /// As of {day}. `:help` shows what can be typed; `:quit` leaves.
    case replBannerHelp = 1948
    /// `:help` shows what can be typed; `:quit` leaves.
    case replBannerUndated = 1949
    /// reads scripts in place of those of the session
    case replAboutLoad = 1950
    /// reads the files of the session again
    case replAboutReload = 1951
    /// writes what was typed and changed into the scripts, or into a new file
    case replAboutSave = 1952
    /// shows what has changed since the scripts were loaded
    case replAboutDiff = 1953
    /// forgets what was typed and changed
    case replAboutReset = 1954
    /// opens what was typed, the script, or a record of it in your editor
    case replAboutEdit = 1955
    /// shows what is still open, or connects a journal that events are recorded in
    case replAboutOpen = 1956
    /// tries a change and shows what it would bring; then `:keep` or `:drop`
    case replAboutTry = 1957
    /// keeps what was tried
    case replAboutKeep = 1958
    /// drops what was tried
    case replAboutDrop = 1959
    /// takes the last change back; again for those before it
    case replAboutUndo = 1960
    /// makes a change again that was taken back
    case replAboutRedo = 1961
    /// shows the programme
    case replAboutAgenda = 1962
    /// shows tasks and their states
    case replAboutTasks = 1963
    /// shows who takes part, and where
    case replAboutPeople = 1964
    /// shows how the preparation stands
    case replAboutStatus = 1965
    /// shows how a day or a session goes, minute by minute
    case replAboutRunsheet = 1966
    /// shows every finding
    case replAboutCheck = 1967
    /// shows what the script asks to show, and the findings
    case replAboutRun = 1968
    /// says why something is so: a time, a state, a finding, a value
    case replAboutWhy = 1969
    /// says why something expected is not so
    case replAboutWhyNot = 1970
    /// sets the day as of which all is told
    case replAboutAsOf = 1971
    /// sets the language of what is said
    case replAboutLang = 1972
    /// says how long an input took; alone: each input from now on, or no longer
    case replAboutTime = 1973
    /// shows what was typed before, with a word in it
    case replAboutHistory = 1974
    /// shows what can be typed, or explains a topic
    case replAboutHelp = 1975
    /// explains a word of the language or a name of the project
    case replAboutDoc = 1976
    /// says what kind of value an expression has
    case replAboutType = 1977
    /// explains a code or a rule
    case replAboutExplain = 1978
    /// leaves the session
    case replAboutQuit = 1979
    /// FILE…
    case replOperandFiles = 1980
    /// [FILE]
    case replOperandMaybeFile = 1981
    /// [NAME]
    case replOperandMaybeName = 1982
    /// [owner=NAME | JOURNAL]
    case replOperandOpen = 1983
    /// INPUT
    case replOperandInput = 1984
    /// [INPUT]
    case replOperandMaybeInput = 1985
    /// [room=NAME] [day=DATE] [track=NAME] [person=NAME] [owner=NAME]
    case replOperandFilters = 1986
    /// SUBJECT
    case replOperandSubject = 1987
    /// [SUBJECT]
    case replOperandMaybeSubject = 1988
    /// EXPECTED
    case replOperandExpected = 1989
    /// [DATE|today]
    case replOperandDate = 1990
    /// [ar|en]
    case replOperandLanguage = 1991
    /// [WORD]
    case replOperandMaybeWord = 1992
    /// [TOPIC]
    case replOperandMaybeTopic = 1993
    /// WORD|NAME
    case replOperandWord = 1994
    /// EXPRESSION
    case replOperandExpression = 1995
    /// CODE|RULE
    case replOperandCode = 1996
    /// Perhaps {command}: {about}.
    case replPerhapsCommand = 1997
    /// There is no help on {topic}.
    case replUnknownTopic = 1998
    /// Nothing is called {word}, neither in the language nor in the project.
    case replNothingDocumented = 1999
    /// `:help` lists everything.
    case replHelpLists = 2000
    /// perhaps {names:or}?
    case replHelpPerhaps = 2001
    /// What is typed is the language itself: a declaration joins the plan, an expression is answered, an event is judged. A colon begins a command; it may be shortened as long as it is clear.
    case replHelpWhat = 2002
    /// Files and what was typed
    case replHelpGroupProject = 2003
    /// Trying and taking back
    case replHelpGroupChanges = 2004
    /// Looking at the plan
    case replHelpGroupViews = 2005
    /// Finding out
    case replHelpGroupHelping = 2006
    /// The session itself
    case replHelpGroupSetting = 2007
    /// Topics, as in {example}: {topics}.
    case replHelpTopics = 2008
    /// Tab completes, Ctrl-R searches what was typed, Ctrl-D or {quit} leaves.
    case replHelpLeave = 2009
    /// Usage: {usage}
    case replHelpUsage = 2010
    /// Also: {words}
    case replHelpAlso = 2011
    /// For example:
    case replHelpExamples = 2012
    /// What can be typed
    case replHelpInputs = 2013
    /// Declarations and statements join the plan, as if they stood at the end of the main script; at once the session says which findings appear and which vanish. `change` sets clauses of what is there. Expressions are answered and change nothing; `_` is the last value. An input goes on in the next line while a brace or a bracket is open, or where a line ends in a comma or an operator.
    case replHelpInputsText = 2014
    /// Questions about the plan
    case replHelpExpressions = 2015
    /// The plural of a kind is all its records. `where` filters them, a dot at the beginning means the record at hand, `order by` sorts, `select` takes one property of each, `per` groups. What is not known stays apart: filters tell sure and possible members from each other. `:type` tells what an expression gives, Tab after a dot what there is to ask.
    case replHelpExpressionsText = 2016
    /// What has happened
    case replHelpEvents = 2017
    /// An event has a date, a step and whom or what it is about: `on DATE STEP SUBJECT`, then perhaps `by` and who acts, `because` and a reason, and what it states in braces. Steps come from workflows, those of every script and your own. What is refused says why. With a journal connected (`:open`), events are recorded for good after you agree.
    case replHelpEventsText = 2018
    /// Days, times and durations
    case replHelpDates = 2019
    /// Days are written year first, with hyphens or slashes; the digits of either script do. A month or a year alone is an interval. Durations add to days, and `before` and `after` count from a day, a milestone or a meeting. `:as-of` sets the day from which everything is judged.
    case replHelpDatesText = 2020
    /// What must hold
    case replHelpRules = 2021
    /// A rule says what must hold, for everything or `for each` of some. It fails, holds, or waits for facts. `waive` lets one case pass with a reason, `severity` makes a rule graver or lighter, `:explain` tells what a rule means and what it comes to here, `:why` why it fails.
    case replHelpRulesText = 2022
    /// What would be
    case replHelpWhatIf = 2023
    /// `:try` makes a change on trial: the session shows which findings appear, which vanish, and what moves. Everything can be asked while it lasts. `:keep` keeps it, `:drop` goes back. `:undo` and `:redo` take back and do again whatever changed the plan, to any depth.
    case replHelpWhatIfText = 2024
    /// Keys of the editor
    case replHelpKeys = 2025
    /// Enter takes an input that is whole, otherwise a line is added; Alt-Enter always adds one. Tab completes, a second Tab lists. Up and Down walk through what was typed before and begins alike; Ctrl-R searches it. Ctrl-A and Ctrl-E go to the ends of the line, Alt-B and Alt-F by words, Ctrl-W and Alt-D delete them, Ctrl-Y brings back what was cut. Ctrl-underscore takes back an edit. Ctrl-C leaves the input, Ctrl-L clears the screen, Ctrl-Z suspends. A file `.editrc` in the home folder sets other keys or those of `vi`.
    case replHelpKeysText = 2026
    /// Files, and what is in none yet
    case replHelpScripts = 2027
    /// `:load` reads other scripts, `:reload` the same ones again. What was typed stands beside them until `:save` writes it, formatted; nothing is overwritten unasked. `:diff` shows what has changed since loading, `:check` all findings, `:edit` opens the editor.
    case replHelpScriptsText = 2028
    /// kind of record
    case replDocGroupKind = 2029
    /// clause of a record
    case replDocGroupClause = 2030
    /// statement
    case replDocGroupStatement = 2031
    /// joins values
    case replDocGroupInfix = 2032
    /// function
    case replDocGroupFunction = 2033
    /// unit of time or amount
    case replDocGroupUnit = 2034
    /// value word
    case replDocGroupLiteral = 2035
    /// value of a clause
    case replDocGroupChoice = 2036
    /// property behind a dot
    case replDocGroupProperty = 2037
    /// small word of statements
    case replDocGroupParticle = 2038
    /// rule that the program checks
    case replDocGroupRule = 2039
    /// command or step
    case replDocGroupCommand = 2040
    /// type of a field or parameter
    case replDocGroupType = 2041
    /// name from the libraries
    case replDocGroupLibrary = 2042
    /// written {words}
    case replDocWritten = 2043
    /// plural {words}
    case replDocPlural = 2044
    /// Stands {places}.
    case replDocStands = 2045
    /// at the top of a script
    case replDocTop = 2046
    /// inside {kinds:or}
    case replDocInside = 2047
    /// After it stands the name of {kinds:or}.
    case replDocHeadReference = 2048
    /// After it stands a name of its own, then perhaps a title.
    case replDocHeadName = 2049
    /// May hold {kinds}.
    case replDocHolds = 2050
    /// clause
    case replDocClause = 2051
    /// value
    case replDocValue = 2052
    /// omitted
    case replDocOmitted = 2053
    /// meaning
    case replDocMeaning = 2054
    /// {type}, or several
    case replDocSeveral = 2055
    /// nothing: the word alone says yes
    case replDocFlag = 2056
    /// is an error
    case replDocRequired = 2057
    /// A clause of {kinds}: {type}.
    case replDocClauseOf = 2058
    /// A clause of every kind: {type}.
    case replDocClauseOfEvery = 2059
    /// A value of {clauses}.
    case replDocChoiceOf = 2060
    /// {kind} of the project
    case replDocRecord = 2061
    /// query of the project: {type}
    case replDocQuery = 2062
    /// definition of the project: {type}
    case replDocDefine = 2063
    /// function of the project
    case replDocFunction = 2064
    /// declared in {place}
    case replDocDeclared = 2065
    /// States: {states}. Steps: {steps}.
    case replDocWorkflow = 2066
    /// {name} is {kind}: {title}
    case replTypeOfName = 2067
    /// There is no command {word} in a session. {help} lists them.
    case replUnknownCommand = 2068
    /// There is nothing to undo: nothing has been changed since the session began.
    case replNothingToUndo = 2069
    /// There is nothing to do again: nothing was undone last.
    case replNothingToRedo = 2070
    /// There is nothing called {name} that could be changed.
    case replNothingNamed = 2071
    /// Say what changes: {example}.
    case replChangeEmpty = 2072
    /// {names} cannot be changed this way where it stands in the script. {edit} opens the script in an editor.
    case replCannotAmend = 2073
    /// Nothing is being tried. {command} and an input try it first.
    case replNoTrial = 2074
    /// Say what is to be tried: {example}.
    case replTryWhat = 2075
    /// Say what is changed, by its name, and how: {example}.
    case replChangeWhat = 2076
    /// Broken off: nothing was changed.
    case replInterrupted = 2077
    /// Added: {names}.
    case replAdded = 2078
    /// {count|One thing|# things} added.
    case replAddedMany = 2079
    /// Changed: {names}.
    case replChanged = 2080
    /// {subject}: {now}; before: {before}.
    case replMoved = 2081
    /// {subject}: now in {now}; before: {before}.
    case replRoomMoved = 2082
    /// no room
    case replNoRoom = 2083
    /// {count|One more part moves|# more parts move}.
    case replMoreMoved = 2084
    /// gone
    case replVanished = 2085
    /// … and {count|one more|# more}: {command} lists all.
    case replMoreFindings = 2086
    /// It lies after {day}, the day as of which you look: {command} shows what it leads to.
    case replEventLater = 2087
    /// Nothing was changed.
    case replRefused = 2088
    /// This is a trial: {keep} keeps it, {drop} drops it.
    case replTrying = 2089
    /// Kept.
    case replKept = 2090
    /// Dropped: all is as it was before.
    case replDropped = 2091
    /// Taken back.
    case replUndone = 2092
    /// Done again.
    case replRedone = 2093
    /// Type events apart from everything else: with a journal connected they are recorded, and nothing else is.
    case replEventsApart = 2094
    /// {word} alone declares nothing: it needs a name or a title. {doc} tells what else it may have.
    case replOnlyAWord = 2095
    /// Writes a script's words in the other language: kinds, clauses, units, digits and marks. Names, texts and comments stay as they are.
    case helpTranslate = 2096
    /// the language of the words: English or Arabic
    case helpOptionTranslateTo = 2097
    /// the digits of numbers, dates and times: `western` 0-9, `arabic` `٠-٩`, `persian` `۰-۹`; without it English scripts get western ones and Arabic scripts keep theirs
    case helpOptionTranslateDigits = 2098
    /// writes the scripts into their own files instead of printing one
    case helpOptionTranslateWrite = 2099
    /// writes nothing; exit status 1 where something would change
    case helpOptionTranslateCheck = 2100
    /// prints the script with Arabic words
    case helpExampleTranslate = 2101
    /// a file of its own for the twin
    case helpExampleTranslateFile = 2102
    /// all scripts of a folder, in place, with the digits `٠-٩`
    case helpExampleTranslateWrite = 2103
    /// {option} is missing: into which language? Write {first} or {second}.
    case translateToMissing = 2104
    /// {count} scripts cannot be printed one after the other. {option} writes each of them into its own file.
    case translateSeveral = 2105
    /// {first} and {second} both say where the scripts go. Leave one of them out.
    case translateTwoWays = 2106
    /// {path}: translated
    case translateWritten = 2107
    /// {path}: would change
    case translateWouldChange = 2108
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case translateLeft = 2109
    /// {path}: left as it is. In the other language it would not say the same; the difference begins on line {line}
    case translateDiffers = 2110
    /// {count|The script has|All # scripts have} these words already.
    case translateAllDone = 2111
    /// {option} goes with scripts and folders, not with standard input: what is read from there is never saved.
    case watchNeedsFiles = 2112
    /// {option} prints for people; {other} is for one check at a time.
    case watchForPeople = 2113
    /// Watching {count|one script|# scripts}; {keys} ends.
    case watchBegins = 2114
    /// Saved: {names}; checked in {time} ms.
    case watchSaved = 2115
    /// Saved: {names}; tested in {time} ms.
    case watchSavedTests = 2116
    /// {count|one more|# more}
    case watchMore = 2117
    /// Nothing has appeared or gone.
    case watchSame = 2118
    /// gone
    case watchGone = 2119
    /// goes on: checks again whenever a script is saved, and shows what has appeared and what is gone
    case helpOptionWatch = 2120
    /// checks again whenever the script is saved
    case helpExampleCheckWatch = 2121
    /// goes on: runs the tests again whenever a script is saved
    case helpOptionWatchTests = 2122
    /// runs the tests again whenever a script is saved
    case helpExampleTestWatch = 2123
    /// {date} ({hijri})
    case sayShortBoth = 2124
    /// {date} AH
    case sayShortHijri = 2125
    /// {date} ({hijri})
    case sayLongBoth = 2126
    /// {day} {month} {year} AH
    case sayLongHijri = 2127
    /// {weekday} {date}
    case sayWeekdayDate = 2128
    /// {city} time
    case sayCityTime = 2129
    /// the digits of numbers and dates; else those usual in the country
    case helpOptionDigits = 2130
    /// the calendar of dates; both: the Hijri date beside the Gregorian one
    case helpOptionCalendar = 2131
    /// `en`, `ar`, or Arabic as in one country, such as `ar-LB`
    case argumentLanguage = 2132
    /// {value} is no language that Majlis speaks. {option} takes {languages}.
    case wrongLanguage = 2133
    /// sets the digits of numbers and dates
    case replAboutDigits = 2134
    /// sets the calendar of dates
    case replAboutCalendar = 2135
    /// [western|arabic|persian]
    case replOperandDigits = 2136
    /// [gregorian|hijri|both]
    case replOperandCalendar = 2137
    /// Numbers are written like {sample}.
    case replDigitsAre = 2138
    /// Dates are written like {sample}.
    case replCalendarIs = 2139
    /// {value} are no digits that Majlis writes: {names:or}.
    case replWrongDigits = 2140
    /// {value} is no calendar that Majlis tells dates in: {names:or}.
    case replWrongCalendar = 2141
    /// line {line}
    case sayLine = 2142
    /// line {line} of {file}
    case sayLineInFile = 2143
    /// {count|# day|# days}
    case sayDays = 2144
    /// {count|# week|# weeks}
    case sayWeeks = 2145
    /// {count|# month|# months}
    case sayMonths = 2146
    /// {count|# year|# years}
    case sayYears = 2147
    /// {count|# working day|# working days}
    case sayWorkingDays = 2148
    /// {count|# h|# h}
    case sayHours = 2149
    /// {count|# min|# min}
    case sayMinutes = 2150
    /// {count|# s|# s}
    case saySeconds = 2151
    /// {first} {second}
    case sayDurationAnd = 2152
    /// nothing
    case sayNothing = 2153
    /// {items}, {item}
    case sayAnd = 2154
    /// {items} and {item}
    case sayAndLast = 2155
    /// {items}, {item}
    case sayOr = 2156
    /// {items} or {item}
    case sayOrLast = 2157
    /// {items}, or {item}
    case sayWay = 2158
    /// {weekday} {day} {month} {year}
    case sayLongDate = 2159
    /// {day} {month} {year}
    case sayDayDate = 2160
    /// {month} {year}
    case sayMonthDate = 2161
    /// {start}–{end}
    case sayTimeRange = 2162
    /// about {figure}
    case sayAbout = 2163
    /// {lower} to {upper}
    case sayRange = 2164
    /// to be decided
    case sayToBeDecided = 2165
    /// not stated
    case sayNotStated = 2166
    /// not known
    case sayNotKnown = 2167
    /// none
    case sayNone = 2168
    /// others
    case sayOthers = 2169
    /// {count|# other|# others}
    case saySoManyOthers = 2170
    /// confidential
    case sayConfidential = 2171
    /// yes
    case sayYes = 2172
    /// no
    case sayNo = 2173
    /// Monday
    case weekdayMonday = 2174
    /// Tuesday
    case weekdayTuesday = 2175
    /// Wednesday
    case weekdayWednesday = 2176
    /// Thursday
    case weekdayThursday = 2177
    /// Friday
    case weekdayFriday = 2178
    /// Saturday
    case weekdaySaturday = 2179
    /// Sunday
    case weekdaySunday = 2180
    /// January
    case monthJanuary = 2181
    /// February
    case monthFebruary = 2182
    /// March
    case monthMarch = 2183
    /// April
    case monthApril = 2184
    /// May
    case monthMay = 2185
    /// June
    case monthJune = 2186
    /// July
    case monthJuly = 2187
    /// August
    case monthAugust = 2188
    /// September
    case monthSeptember = 2189
    /// October
    case monthOctober = 2190
    /// November
    case monthNovember = 2191
    /// December
    case monthDecember = 2192
    /// error
    case findingError = 2193
    /// warning
    case findingWarning = 2194
    /// note
    case findingNote = 2195
    /// undecided
    case findingUndecided = 2196
    /// way out: {ways}
    case findingWaysOut = 2197
    /// {count|# error|# errors}
    case countErrors = 2198
    /// {count|# warning|# warnings}
    case countWarnings = 2199
    /// {count|# note|# notes}
    case countNotes = 2200
    /// {count|# undecided|# undecided}
    case countUndecided = 2201
    /// {counts} in {files|one file|# files}
    case findingsSummary = 2202
    /// {items}, {item}
    case findingsSummaryItem = 2203
    /// Nothing to report: {files|one file|# files} checked.
    case findingsNone = 2204
    /// No {kind} is called {value}. Perhaps you mean {names:or}.
    case filterUnknownNear = 2205
    /// No {kind} is called {value}. {count|There is only|There are} {names}.
    case filterUnknownAll = 2206
    /// No {kind} is called {value}.
    case filterUnknown = 2207
    /// There is nothing on the agenda yet.
    case agendaEmpty = 2208
    /// Nothing on the agenda fits what you ask for.
    case agendaNoMatch = 2209
    /// Date to be decided
    case agendaDateOpen = 2210
    /// time open
    case agendaTimeOpen = 2211
    /// room open
    case agendaRoomOpen = 2212
    /// Not placed yet
    case agendaUnplaced = 2213
    /// in parallel
    case agendaInParallel = 2214
    /// alongside
    case agendaAlongside = 2215
    /// {role}: {people}
    case agendaRole = 2216
    /// {roles}; {role}
    case agendaAndRole = 2217
    /// {people}, {person}
    case agendaAndPerson = 2218
    /// There are no tasks yet.
    case tasksEmpty = 2219
    /// No task fits what you ask for.
    case tasksNoMatch = 2220
    /// {checklist}: {progress}
    case tasksHeading = 2221
    /// {heading} (as of {date})
    case tasksAsOf = 2222
    /// {done} of {count} done
    case tasksProgress = 2223
    /// {checklist} ({element})
    case tasksFor = 2224
    /// due {date}
    case tasksDue = 2225
    /// due {date} {time}
    case tasksDueAt = 2226
    /// done {date}
    case tasksDone = 2227
    /// skipped {date}
    case tasksSkipped = 2228
    /// critical chain
    case tasksCritical = 2229
    /// {remarks}, {remark}
    case tasksAndRemark = 2230
    /// Nobody is named yet.
    case peopleEmpty = 2231
    /// Nobody fits what you ask for.
    case peopleNoMatch = 2232
    /// Name
    case peopleName = 2233
    /// Post
    case peoplePosts = 2234
    /// Takes part as
    case peoplePart = 2235
    /// Roles
    case peopleRoles = 2236
    /// {post}, {body}
    case peoplePost = 2237
    /// head of {delegation}
    case peopleHeadOf = 2238
    /// member of {delegation}
    case peopleMemberOf = 2239
    /// {role} in {sessions}
    case peopleRole = 2240
    /// {session} ({when})
    case peopleSession = 2241
    /// {count|One takes part.|# take part.}
    case peopleCount = 2242
    /// A script that gives it:
    case explainBad = 2243
    /// The same, mended:
    case explainGood = 2244
    /// Another severity: `severity {rule} {level}`. To let one case pass: `waive {rule} on NAME because "the reason"`.
    case explainSeverity = 2245
    /// Its severity is fixed.
    case explainFixed = 2246
    /// No finding is called {word}. A finding has a code, an M with four digits, and mostly a name such as `capacity`.
    case explainUnknown = 2247
    /// No finding is called {word}. Perhaps you mean {names:or}.
    case explainUnknownNear = 2248
    /// Other tasks
    case tasksLoose = 2249
    /// {count|# waived|# waived}
    case countWaived = 2250
    /// Nothing found.
    case queryNothing = 2251
    /// {count|One found.|# found.}
    case queryCount = 2252
    /// perhaps
    case queryPerhaps = 2253
    /// Nothing found for certain.
    case queryNothingSure = 2254
    /// {count|One perhaps.|# perhaps.}
    case queryCountPerhaps = 2255
    /// {count|Another one|# more} that nobody names.
    case queryUnnamed = 2256
    /// There may be more that nobody names.
    case queryUnnamedOpen = 2257
    /// value
    case queryValue = 2258
    /// kind
    case queryKind = 2259
    /// name
    case queryName = 2260

    private static let table: StaticString = """
        M0101	unterminated_text	e
        M0102	unterminated_name	e
        M0103	invalid_utf8	e
        M0104	nul_bytes	e
        M0105	mixed_digits	e
        M0106	stray_character	e
        M0107	direction_control	e
        M0108	unbalanced_direction	w
        M0109	joiner_in_name	e
        M0110	empty_file	n
        M0111	number_too_large	e
        M0112	unknown_unit	e
        M0611	mixed_unit_letters	e
        M0612	given_count	e
        M0113	unknown_escape	e
        M0114	unclosed_interpolation	e
        M0115	quoted_name_invalid	e
        M0116	more_findings	n
        M0201	unexpected_token	e
        M0202	unexpected_in_item	e
        M0203	unexpected_in_head	e
        M0204	unexpected_in_value	e
        M0205	unexpected_in_brackets	e
        M0206	unexpected_infix	e
        M0207	brace_on_own_line	e
        M0208	brace_without_head	e
        M0209	missing_brace	e
        M0210	stray_brace	e
        M0211	missing_bracket	e
        M0212	missing_value	e
        M0213	missing_operand	e
        M0214	missing_reference	e
        M0215	missing_name	e
        M0216	missing_text	e
        M0217	missing_block	e
        M0218	missing_equal	e
        M0219	missing_type	e
        M0220	missing_member	e
        M0221	trailing_comma	e
        M0222	unknown_clause_word	e
        M0223	unknown_kind_word	e
        M0224	name_begins_item	e
        M0225	item_in_head	e
        M0226	chained_comparison	e
        M0227	between_without_and	e
        M0228	order_without_by	e
        M0229	quantifier_without_has	e
        M0230	for_each_without_name	e
        M0231	for_each_without_in	e
        M0232	if_without_then	e
        M0233	if_without_else	e
        M0234	translation_without_text	e
        M0235	translation_without_language	e
        M0236	nested_too_deep	e
        M0237	rate_head	e
        M0238	event_without_date	e
        M0239	event_without_subject	e
        M0240	table_without_columns	e
        M0241	template_without_kind	e
        M0242	name_is_reserved	e
        M0867	wrong_quotes	e
        	did_you_mean_word	n
        	word_with_gloss	n
        	replace_by	n
        M0301	unknown_name	e
        M0302	duplicate_name	e
        M0303	clause_not_of_kind	e
        M0304	wrong_type	e
        M0305	missing_clause	e
        M0306	two_values	e
        M0307	kind_not_here	e
        M0308	wrong_kind	e
        M0309	ambiguous_name	e
        M0310	unknown_choice	e
        M0311	unknown_language	e
        M0312	unknown_currency	e
        M0313	unknown_zone	e
        M0314	invalid_date	e
        M0315	invalid_time	e
        M0316	range_reversed	e
        M0317	like_other_kind	e
        M0318	like_circle	e
        M0319	unknown_field	e
        M0320	field_word	e
        M0321	statement_not_here	e
        M0322	unknown_member	e
        M0323	not_comparable	e
        M0324	not_a_condition	e
        M0325	not_a_collection	e
        M0326	unknown_function	e
        M0327	argument_count	e
        M0328	argument_type	e
        M0329	bad_arithmetic	e
        M0330	no_element	e
        M0331	recursive_definition	e
        M0332	unknown_rule	e
        M0333	unknown_step	e
        M0334	shadowed_name	e
        M0335	newer_edition	e
        M0336	missing_currency	e
        M0337	not_a_moment	e
        M0338	unknown_type	e
        M0339	field_is_word	e
        M0340	message_without_condition	e
        M0341	unknown_state	e
        M0342	step_incomplete	e
        M0343	event_date	e
        M0344	use_missing	e
        M0345	use_outside	e
        M0346	use_circle	e
        M0347	empty_range_value	e
        M0348	translation_twice	e
        M0349	values_contradict	e
        M0350	broken_duration	e
        M0351	task_of_whom	e
        M0352	unknown_name_inside	e
        M0353	not_ordered	e
        M0398	query_type	e
        M0399	not_available	n
        	do_you_mean_names	n
        	declared_here	n
        	first_value_here	n
        	declare_it	n
        	write_tbd	n
        	at_top_level	n
        	inside_kinds	n
        	inside_rule	n
        	inside_workflow	n
        	inside_extend	n
        	inside_test	n
        	something	n
        	type_any	n
        	type_absent	n
        	type_boolean	n
        	type_number	n
        	type_integer	n
        	type_percent	n
        	type_money	n
        	type_text	n
        	type_label	n
        	type_language	n
        	type_currency	n
        	type_zone	n
        	type_choice	n
        	type_word	n
        	type_weekday	n
        	type_kind	n
        	type_date	n
        	type_date_time	n
        	type_dates	n
        	type_time	n
        	type_hours	n
        	type_at	n
        	type_available	n
        	type_duration	n
        	type_range	n
        	type_quantity	n
        	type_moment	n
        	type_record	n
        	type_list	n
        	type_reference	n
        	type_names	n
        	clause_belongs_to	n
        	the_language	n
        	inside_record	n
        	outside_extend	n
        	once_per_record	n
        	type_name	n
        	type_value_here	n
        	type_state	n
        	type_approximate	n
        	type_negative	n
        	type_others	n
        	type_expression	n
        	type_ordered	n
        	reason_list_key	n
        	type_true_false	n
        M0354	table_unknown_column	e
        M0355	table_unread_column	w
        M0356	table_column_twice	e
        M0357	table_row_length	e
        M0358	table_without_key	e
        M0359	table_not_a_name	e
        M0360	table_open_quote	e
        M0361	table_text_behind_quote	w
        M0362	table_encoding	n
        M0363	table_unreadable_letters	e
        M0364	table_without_header	e
        M0365	table_ambiguous_text	e
        M0366	table_unknown_text	e
        M0367	table_header_absent	e
        M0368	table_too_many_cells	e
        M0369	table_file_too_large	e
        	table_say_column	n
        	table_leave_out	n
        	table_several_values	n
        	table_empty_place	n
        	table_stands_in_table	n
        M0602	room_conflict	e
        M0603	person_conflict	e
        M0604	capacity	e
        M0605	outside_hours	e
        M0606	transition_too_short	w
        M0608	parts_too_long	w
        M0610	chair_missing	n
        M0641	equipment_missing	e
        M0642	track_parallel	w
        M0643	room_unavailable	e
        M0644	person_unavailable	e
        M0651	flow_overlap	e
        M0652	flow_before_start	e
        M0653	agenda_gap	n
        M0654	session_unplaced	n
        M0655	length_missing	n
        M0656	time_skipped	e
        M0657	time_repeated	w
        M0658	length_contradiction	w
        M0659	time_out_of_range	e
        M0660	day_overrun	w
        M0661	day_start_missing	n
        M0662	room_conflict_joined	e
        M0663	turnaround_too_short	w
        M0664	capacity_undecided	e
        M0665	equipment_undecided	e
        M0666	availability_undecided	e
        M0671	room_conflict_rest	e
        M0672	person_conflict_rest	e
        M0673	track_parallel_rest	w
        M0674	transition_rest	w
        M0675	notes_rest	n
        M0676	flow_overlap_rest	e
        M0715	stated_undecided	e
        M0716	stated_unnamed	w
        M0717	count_mismatch	e
        M0718	acronym_conflict	e
        M0719	acronym_unexplained	n
        M0720	interval_broken	e
        M0721	edition_gap	e
        M0722	interval_undecided	e
        M0723	edition_duplicate	e
        	span	n
        	span_open	n
        	span_on_date	n
        	span_open_on_date	n
        	date_span	n
        	overlap_open	n
        	time_open	n
        	missing_time	n
        	missing_room	n
        	missing_time_and_room	n
        	missing_date	n
        	missing_availability	n
        	missing_capacity	n
        	missing_expected	n
        	missing_range	n
        	related_span	n
        	related_start	n
        	related_end	n
        	related_length	n
        	related_closing	n
        	related_clock_forward	n
        	related_expected	n
        	related_capacity	n
        	related_capacity_open	n
        	related_windows	n
        	related_hours	n
        	related_chair_open	n
        	related_equipment	n
        	related_has	n
        	related_has_none	n
        	related_joins	n
        	related_turnaround	n
        	related_person	n
        	related_stated	n
        	related_interval	n
        	related_date	n
        	related_number	n
        	related_acronym	n
        	related_track	n
        	way_start_later	n
        	way_shorten	n
        	way_lengthen	n
        	way_alongside	n
        	way_waive	n
        	way_larger_room	n
        	way_room_holds	n
        	way_free_room	n
        	way_expect_less	n
        	way_move_after	n
        	way_other_person	n
        	way_equipped_room	n
        	way_bring	n
        	way_name_chair	n
        	way_no_chair	n
        	way_stated_count	n
        	way_add_others	n
        	way_name_them	n
        	way_change_acronym	n
        	way_write_out	n
        	way_add_edition	n
        	way_remove_interval	n
        	way_renumber	n
        M0801	rule_broken	e
        M0802	rule_undecided	e
        M0803	division_by_zero	w
        M0804	nothing_to_choose	w
        M0805	number_overflow	w
        M0806	rate_missing	w
        M0807	calendar_missing	e
        M0808	circular_value	e
        M0809	too_much_work	w
        M0810	expression_too_deep	w
        	rule_itself	n
        	fact_missing	n
        	referent_missing	n
        	more_unnamed	n
        	element_possible	n
        	value_at_least	n
        	value_at_most	n
        	value_between	n
        	value_perhaps	n
        M0400	test_expects_nothing	w
        M0401	test_title_taken	w
        M0402	test_row_length	e
        M0403	test_second_table	e
        M0404	test_given_unknown	e
        M0405	test_declares	e
        M0406	test_given_home	e
        M0407	test_tries_retraction	e
        M0410	test_not_so	e
        M0411	test_not_known	e
        M0412	test_assumption_fails	e
        M0413	test_allowed	e
        M0414	test_refused	e
        M0415	test_finding_missing	e
        M0416	test_finding_missing_on	e
        M0417	test_finding_there	e
        M0418	test_findings_there	e
        M0419	test_snapshot_differs	e
        M0420	test_snapshot_empty	e
        M0421	test_no_cases	e
        M0422	test_too_many	e
        M0423	test_count_odd	e
        M0424	test_today_odd	e
        M0425	test_value_open	e
        M0426	test_incomplete	e
        M0427	test_snapshot_withheld	e
        M0428	test_column_absent	e
        M0429	test_subject_unseen	e
        	test_row	n
        	test_cell	n
        M0901	task_cycle	e
        M0902	task_order	e
        M0903	task_order_repeated	e
        M0904	task_order_open	e
        M0905	task_owner	e
        M0906	task_owner_open	e
        M0907	task_owners	e
        M0908	task_date_missing	w
        M0909	task_loop_unknown	w
        M0920	event_refused	e
        M0921	events_unordered	e
        M0923	step_late	w
        M0930	waiver_expired	n
        	task_for	n
        	due_at	n
        	no_opening	n
        	no_opening_of	n
        	no_closing	n
        	no_closing_of	n
        	no_date_of	n
        	no_time_of	n
        	no_due_of	n
        	no_calendar	n
        	no_due	n
        	due_circle	n
        	state_due_open	n
        	state_due_vague	n
        	state_condition_open	n
        	state_element_open	n
        	state_need_open	n
        	state_events_open	n
        	state_not_applicable	n
        	state_blocked	n
        	state_overdue	n
        	state_overdue_blocked	n
        	state_ready	n
        	state_ready_today	n
        	state_done_late	n
        	state_skipped	n
        	and_more	n
        	refused_task_unknown	n
        	refused_element_unknown	n
        	refused_element_missing	n
        	refused_already_done	n
        	refused_already_skipped	n
        	refused_not_applicable	n
        	refused_needs	n
        	refused_needs_open	n
        	refused_not_owner	n
        	refused_state	n
        	refused_state_end	n
        	refused_actor_missing	n
        	refused_actor	n
        	refused_actor_open	n
        	refused_follows	n
        	refused_unordered	n
        	note_no_actor	n
        	note_owner_open	n
        	note_actor_unsure	n
        	related_refused_too	n
        	related_need_due	n
        	related_other_event	n
        	related_circle	n
        	suggest_move_before	n
        	suggest_move_after	n
        	evidence_record	n
        	evidence_perhaps	n
        	evidence_not_for	n
        	evidence_so_for	n
        	evidence_open_for	n
        	evidence_value	n
        	evidence_source	n
        	evidence_omitted	n
        	evidence_withheld	n
        	evidence_clause	n
        	evidence_required	n
        	evidence_forbidden	n
        	evidence_applies	n
        	way_write_fact	n
        	way_write_referent	n
        	way_remove_fact	n
        	way_add_child	n
        	way_all	n
        	way_count_more	n
        	way_count_fewer	n
        	way_share_more	n
        	way_share_fewer	n
        	way_at_least	n
        	way_at_most	n
        	way_minimum	n
        	way_maximum	n
        	way_more_than	n
        	way_less_than	n
        	way_equal	n
        	way_other_than	n
        	way_one_of	n
        	way_in_list	n
        	way_not_after	n
        	way_not_before	n
        	way_until	n
        	way_from	n
        	way_before	n
        	way_after	n
        	way_one_with	n
        	way_one_without	n
        	way_for_elements	n
        	way_for_no_elements	n
        	part_clause	n
        	part_code	n
        	way_sum_more	n
        	way_sum_less	n
        	evidence_for_all	n
        	evidence_for_none	n
        M0811	rule_pending	e
        	help_option_access	n
        	way_other_track	n
        	way_move_to	n
        	way_open_longer	n
        	way_drop_need	n
        M0812	rule_without_value	e
        	evidence_for	n
        	type_declared	n
        	type_figure	n
        	type_several	n
        	type_day	n
        	either_of	n
        	rates_stand_here	n
        	rate_may_stand_here	n
        	help_option_profile	n
        	profile_heading	n
        	profile_milliseconds	n
        	profile_pass	n
        	profile_rule	n
        	profile_library_rule	n
        	profile_own_rule	n
        	profile_read	n
        	profile_check	n
        	profile_place	n
        	profile_tasks	n
        	profile_builtin	n
        	profile_own	n
        	rate_example	n
        	rate_below	n
        	rate_above	n
        	type_row	n
        	type_records	n
        M0381	library_unknown	e
        M0382	library_no_parameter	e
        M0383	library_needs	e
        M0384	native_outside	e
        M0385	library_holds	e
        M0386	library_uses_file	e
        M0387	library_circle	e
        M0388	library_twice	w
        M0389	library_too_many	e
        M0390	library_used_both_ways	e
        M0391	figure_odd	e
        	figure_time	n
        	help_library	n
        	help_argument_library_action	n
        	help_argument_library	n
        	argument_library	n
        	help_example_library_list	n
        	help_example_library_show	n
        	library_rules	n
        	library_checklists	n
        	library_figures	n
        M0870	body_two_names	w
        M0871	translation_mismatch	w
        M0872	translation_missing	n
        M0873	translation_shared	w
        M0874	translation_other_script	w
        M0875	text_other_script	w
        	way_own_translation	n
        	way_written_language	n
        	way_script_language	n
        	way_mark_language	n
        	related_same_name	n
        	related_untranslated	n
        	way_one_record	n
        	way_same_numbers	n
        	way_translate	n
        M0850	severity_contradiction	e
        M0851	severity_off	e
        M0852	waiver_unused	w
        M0853	waiver_unused_on	w
        M0854	waiver_of_unchecked_rule	w
        M0855	subject_gone	w
        M0856	allow_misspelt	w
        M0857	allow_without_rule	e
        M0858	allow_without_reason	e
        M0859	waivers_unsorted	n
        M0860	waiver_twice	w
        M0861	definition_unused	n
        M0862	parameter_unused	n
        M0863	query_unused	n
        M0864	use_unused	n
        M0865	use_twice	w
        M0866	presentation_forms	w
        M0613	mixed_script_name	w
        M0614	names_look_alike	w
        	script_latin	n
        	script_greek	n
        	script_cyrillic	n
        	script_arabic	n
        	script_hebrew	n
        	script_other	n
        	scripts_latin	n
        	scripts_greek	n
        	scripts_cyrillic	n
        	scripts_arabic	n
        	scripts_hebrew	n
        	scripts_other	n
        	fix_rename_everywhere	n
        M0051	unknown_rule_argument	e
        M0052	code_without_rule	e
        	finding_waived	n
        	waived_because	n
        	waived_until	n
        	argument_rules	n
        	help_option_rule	n
        	help_option_skip	n
        	help_option_strict	n
        	help_option_waived	n
        	help_example_check_rule	n
        	help_example_check_strict	n
        	help_open	n
        	help_option_open_format	n
        	help_option_open_owner	n
        	help_option_as_of_open	n
        	help_example_open	n
        	help_example_open_csv	n
        	help_lint	n
        	help_option_lint_fix	n
        	help_option_lint_dry_run	n
        	help_example_lint	n
        	help_example_lint_dry_run	n
        	help_example_lint_fix	n
        	lint_fixed	n
        	lint_refused	n
        	lint_more	n
        	fix_sort_waivers	n
        	fix_remove	n
        	fix_letters	n
        	open_heading	n
        	open_none	n
        	open_none_of_owner	n
        	open_owner	n
        	open_nobody	n
        	open_clause	n
        	open_more	n
        	open_write	n
        	open_waits	n
        	open_rules	n
        	open_rule_count	n
        	open_name	n
        M0060	subject_unknown	e
        M0061	subject_unknown_near	e
        M0062	subject_ambiguous	e
        M0063	expectation_unknown	e
        	why_named	n
        	why_unnamed	n
        	why_kind	n
        	why_untitled	n
        	why_property_of	n
        	why_event	n
        	why_event_named	n
        	why_builtin	n
        	why_more	n
        	why_more_between	n
        	why_the_kind	n
        	why_the_parallel	n
        	why_span	n
        	why_date_only	n
        	why_start	n
        	why_start_own	n
        	why_start_open	n
        	why_start_unsaid	n
        	why_start_unknown	n
        	when_own	n
        	when_day_begins	n
        	when_day_ends	n
        	when_lane_begins	n
        	when_parallel_begins	n
        	when_begins	n
        	when_ends	n
        	when_open	n
        	when_unsaid	n
        	why_item_lasts	n
        	why_item_lasts_fixed	n
        	why_item_begins	n
        	why_item_fixed	n
        	why_item_open	n
        	why_item_until	n
        	why_item_ends_own	n
        	why_item_ends_with	n
        	why_parallel_ends	n
        	why_item_open_with	n
        	why_item_length_open	n
        	why_item_length_unsaid	n
        	why_day_begins	n
        	why_day_closes	n
        	why_day_open	n
        	why_lane_begins	n
        	why_lane_open	n
        	why_end_length	n
        	why_end_own	n
        	why_end_before	n
        	why_end_with	n
        	why_end_open_with	n
        	why_length_open	n
        	why_length_unsaid	n
        	why_part_of_day	n
        	why_room_own	n
        	why_room_of	n
        	why_room_of_lane	n
        	why_room_open	n
        	why_room_unsaid	n
        	why_zone	n
        	why_role	n
        	why_called_off	n
        	why_state	n
        	why_state_because	n
        	why_as_of	n
        	why_task	n
        	why_task_on	n
        	why_task_due	n
        	why_task_for_each	n
        	why_task_for_nobody	n
        	why_owner	n
        	why_owner_from	n
        	why_owner_none	n
        	why_members	n
        	why_members_open	n
        	why_applies	n
        	why_applies_not	n
        	why_applies_open	n
        	why_condition	n
        	why_for_element	n
        	why_not_for_element	n
        	why_open_for_element	n
        	why_not_in_list	n
        	why_needs	n
        	why_needed_by	n
        	why_task_of	n
        	why_critical	n
        	why_critical_slack	n
        	why_due	n
        	why_due_from	n
        	why_due_open	n
        	why_due_none	n
        	why_due_unsaid	n
        	why_date_is	n
        	why_date_unsaid	n
        	why_anchor_stated	n
        	why_anchor_first_day	n
        	why_anchor_last_day	n
        	why_anchor_open	n
        	why_days_off	n
        	why_holiday	n
        	why_role_in	n
        	why_mention	n
        	why_mention_of	n
        	why_takes_part	n
        	why_takes_part_as	n
        	why_clause	n
        	why_clause_omitted	n
        	why_property_unsaid	n
        	why_workflow_start	n
        	why_workflow_since	n
        	why_event_words	n
        	why_event_words_by	n
        	why_event_allowed	n
        	why_event_refused	n
        	why_event_refused_because	n
        	why_event_not_yet	n
        	why_event_misfit	n
        	why_event_retracted	n
        	why_event_line_misfit	n
        	why_event_line_retracted	n
        	why_event_set	n
        	why_event_not_run	n
        	why_event_note	n
        	why_event_changed	n
        	why_event_moved	n
        	why_event_line	n
        	why_event_line_refused	n
        	why_event_line_not_yet	n
        	why_rule_holds	n
        	why_rule_fails	n
        	why_rule_undecided	n
        	why_rule_holds_for	n
        	why_rule_fails_for	n
        	why_rule_open_for	n
        	why_rule_off	n
        	why_rule_for_nobody	n
        	why_severity	n
        	why_waiver_all	n
        	why_waiver_on	n
        	why_builtin_finds	n
        	why_builtin_open	n
        	why_builtin_nothing	n
        	why_builtin_unchecked	n
        	why_holds	n
        	why_fails	n
        	why_undecided	n
        	why_value	n
        	why_for	n
        	why_nothing_below	n
        	why_not_of_kind	n
        	why_clause_missing	n
        	why_not_in_agenda	n
        	why_has_no_room	n
        	why_has_no_time	n
        	why_has_no_parts	n
        	why_has_no_hours	n
        	why_has_nobody	n
        	why_has_no_availability	n
        	why_follows_flow	n
        	why_findings_more	n
        	why_waived	n
        	why_held	n
        	why_nothing	n
        	why_not_rule	n
        	why_not_reached	n
        	why_not_in_order	n
        	why_not_finds	n
        	why_not_undecided	n
        	why_not_waived	n
        	why_not_whole	n
        	why_not_for	n
        	why_not_condition	n
        	why_not_task	n
        	why_not_for_each	n
        	why_not_state	n
        	why_not_so	n
        	why_not_event	n
        	why_not_as_of	n
        	why_not_conditions	n
        	why_not_needs	n
        	why_not_step	n
        	why_not_step_by	n
        	why_room_alone	n
        	why_people_alone	n
        	explain_rule_in_file	n
        	explain_rule_in_library	n
        	explain_rule_text	n
        	explain_enforce	n
        	explain_here	n
        	explain_here_nothing	n
        M0940	retraction_undoes	e
        M0941	step_overdue	w
        M0942	guard_not_met	w
        M0943	events_unordered_apart	e
        	refused_field_missing	n
        	refused_actor_nobody	n
        	refused_actor_tbd	n
        	refused_guard	n
        	refused_guard_forbidden	n
        	refused_guard_open	n
        	refused_guard_words	n
        	refused_retract_later	n
        	refused_retract_twice	n
        	refused_retracted	n
        	retracted_on	n
        	retracted_event	n
        	pair_of	n
        M0960	journal_unreadable	e
        M0961	journal_unwritable	e
        M0962	journal_missing	e
        M0963	journal_foreign	e
        M0964	journal_newer	e
        M0965	journal_busy	e
        M0966	journal_damaged	e
        M0967	journal_id_taken	e
        M0968	record_not_event	e
        M0969	record_nothing	e
        M0970	record_malformed	e
        M0971	journal_entry_unknown	e
        M0972	import_not_journal	e
        M0973	import_changed	e
        M0974	import_unchained	e
        M0975	import_conflict	e
        M0976	record_both	e
        M0977	journal_backup_exists	e
        	journal_hint_verify	n
        	journal_hint_export	n
        	journal_hint_list	n
        	journal_hint_without	n
        	journal_reason_needs_recovery	n
        	journal_reason_read_only	n
        	damage_structure	n
        	damage_changed	n
        	damage_missing	n
        	damage_missing_several	n
        	damage_unchained	n
        	damage_digest	n
        	damage_truncated	n
        	damage_other_head	n
        	damage_head_missing	n
        	damage_head_unreadable	n
        	recorded_as	n
        	recorded_range	n
        	recorded_before	n
        	would_record	n
        	record_unchanged	n
        	record_state	n
        	record_state_place	n
        	record_done	n
        	record_skipped	n
        	record_changed	n
        	record_retracted	n
        	record_head_behind	n
        	record_misfits	n
        	journal_sound	n
        	journal_empty	n
        	journal_unsound	n
        	journal_export_partial	n
        	journal_exported	n
        	journal_imported	n
        	journal_imported_none	n
        	journal_backed_up	n
        	journal_number	n
        	journal_text	n
        	journal_recorded_at	n
        	journal_recorded_by	n
        	journal_id	n
        	journal_script	n
        	journal_previous	n
        	journal_hash	n
        	help_record	n
        	help_journal	n
        	help_argument_event	n
        	argument_event	n
        	help_argument_journal_action	n
        	help_argument_journal	n
        	argument_journal	n
        	help_argument_journal_other	n
        	argument_journal_entry	n
        	argument_journal_import	n
        	argument_journal_backup	n
        	argument_journal_file	n
        	help_option_journal	n
        	help_option_no_journal	n
        	help_option_by_whom	n
        	help_option_record_id	n
        	help_option_record_from	n
        	help_option_record_dry_run	n
        	help_example_record	n
        	help_example_record_from	n
        	help_example_record_dry_run	n
        	help_example_journal_list	n
        	help_example_journal_verify	n
        	help_example_journal_export	n
        	help_example_journal_backup	n
        M0980	status_of_nothing	e
        M0981	status_of_nothing_near	e
        M0982	sheet_of_nothing	e
        M0983	sheet_without_days	e
        M0984	wrong_moment	e
        M0985	moment_and_date	e
        M0986	status_without_meetings	e
        M0987	journal_of_several	e
        	status_heading	n
        	status_heading_all	n
        	status_project	n
        	status_section	n
        	status_participants	n
        	status_tasks_progress	n
        	status_follow_up_counts	n
        	status_reports	n
        	status_indicators	n
        	status_next	n
        	status_misfits	n
        	status_trends	n
        	status_overdue	n
        	status_state_count	n
        	status_numbered	n
        	status_item	n
        	status_due	n
        	status_due_at	n
        	status_no_due	n
        	status_late	n
        	status_evidence	n
        	status_no_evidence	n
        	status_no_addressee	n
        	status_owned_by	n
        	status_of_target	n
        	status_target_only	n
        	status_no_target	n
        	status_reached	n
        	status_not_reached	n
        	status_on_date	n
        	status_then	n
        	status_in_meeting	n
        	status_step_due	n
        	status_step_due_in	n
        	status_report_due	n
        	status_report_due_plain	n
        	status_more	n
        	status_nothing_owed	n
        	status_empty	n
        	sheet_now	n
        	sheet_over	n
        	sheet_running	n
        	sheet_ahead	n
        	sheet_untold	n
        	sheet_off	n
        	sheet_planned	n
        	sheet_late	n
        	sheet_early	n
        	sheet_longer	n
        	sheet_shorter	n
        	sheet_moved_by	n
        	sheet_day_late	n
        	sheet_day_early	n
        	sheet_day_in_time	n
        	sheet_is_running	n
        	sheet_is_running_over	n
        	sheet_nothing_runs	n
        	sheet_next	n
        	sheet_next_in	n
        	sheet_and	n
        	sitting_heading	n
        	sitting_present	n
        	sitting_present_of	n
        	sitting_quorum_met	n
        	sitting_quorum_not_met	n
        	sitting_quorum_open	n
        	sitting_line	n
        	sitting_speakers	n
        	sitting_speakers_state	n
        	sitting_has_floor	n
        	sitting_waits	n
        	sitting_has_spoken	n
        	sitting_since	n
        	sitting_asked_at	n
        	sitting_spoken_of	n
        	sitting_over_time	n
        	sitting_granted	n
        	sitting_requests	n
        	sitting_motion	n
        	sitting_motion_text	n
        	sitting_votes	n
        	sitting_vote	n
        	sitting_needed	n
        	sitting_carried	n
        	sitting_lost	n
        	sitting_tied	n
        	sitting_open	n
        	sitting_roll_call	n
        	sitting_ballot	n
        	sitting_none	n
        	help_status	n
        	help_runsheet	n
        	help_argument_status_file	n
        	help_argument_status_subject	n
        	help_argument_sheet_subject	n
        	argument_meeting	n
        	argument_session	n
        	argument_moment	n
        	help_option_text_json	n
        	help_option_now	n
        	help_option_as_of_status	n
        	help_option_as_of_sheet	n
        	help_example_status	n
        	help_example_status_series	n
        	help_example_runsheet	n
        	help_example_runsheet_session	n
        	status_entry	n
        M0910	workflow_state_unreachable	w
        M0911	workflow_dead_end	w
        M0912	step_nobody	w
        M0913	step_limit	w
        M0914	workflow_replaces	e
        M0915	workflow_replaced_needs	e
        M0916	pair_missing	e
        M0917	pair_surplus	e
        M0918	step_value_unknown	e
        M0919	step_value_missing	e
        M0924	event_name_unknown	e
        M0925	change_empty	e
        M0926	workflow_native	e
        	step_nobody_role	n
        	step_nobody_state	n
        	step_nobody_never	n
        	step_limit_nothing	n
        	step_limit_initial	n
        	native_extended	n
        M0927	prelude_enforced	n
        M0928	number_unknown	e
        M0929	which_meeting	e
        	values_none	n
        	values_known	n
        	type_pair	n
        	in_step	n
        	type_state_argument	n
        	library_workflows	n
        M0001	unknown_command	e
        M0002	unknown_option	e
        M0003	missing_option_value	e
        M0004	wrong_option_value	e
        M0005	missing_argument	e
        M0006	surplus_argument	e
        M0007	wrong_as_of	e
        M0008	standard_input_alone	e
        M0009	usage_mistake	e
        M0010	unknown_template	e
        M0021	file_missing	e
        M0022	file_unreadable	e
        M0023	file_is_folder	e
        M0024	folder_without_scripts	e
        M0025	file_too_large	e
        M0026	file_exists	e
        M0027	file_unwritable	e
        M0028	output_unwritable	e
        M0029	folder_unreadable	e
        M0030	input_unreadable	e
        M0042	use_unreadable	e
        M0043	use_folder	e
        M0044	use_no_file	e
        M0045	use_too_large	e
        M0047	use_absolute	e
        M0048	use_itself	e
        M0050	use_too_many	e
        M0070	program_defect	e
        	use_write_instead	n
        	perhaps_you_mean	n
        	help_lists	n
        	reason_denied	n
        	reason_missing	n
        	reason_no_folder	n
        	reason_folder	n
        	reason_not_a_file	n
        	reason_loop	n
        	reason_long_name	n
        	reason_full	n
        	reason_read_only	n
        	reason_device	n
        	reason_too_many_open	n
        	reason_other	n
        	argument_path	n
        	argument_file	n
        	argument_expression	n
        	argument_subject	n
        	argument_expectation	n
        	argument_code	n
        	argument_date	n
        	argument_day	n
        	argument_name	n
        	argument_output	n
        	fmt_changed	n
        	fmt_would_change	n
        	fmt_left	n
        	fmt_doubtful	n
        	fmt_all_formatted	n
        	new_written	n
        	view_with_errors	n
        	version_line	n
        	help_about	n
        	help_usage	n
        	help_commands	n
        	help_arguments	n
        	help_options	n
        	help_examples	n
        	help_templates	n
        	help_exit	n
        	help_each_command	n
        	help_check	n
        	help_run	n
        	help_agenda	n
        	help_tasks	n
        	help_people	n
        	help_query	n
        	help_why	n
        	help_why_not	n
        	help_explain	n
        	help_fmt	n
        	help_new	n
        	help_argument_expression	n
        	help_argument_subject	n
        	help_argument_expectation	n
        	help_argument_code	n
        	help_argument_template	n
        	help_template_meeting	n
        	help_template_summit	n
        	help_template_developer	n
        	help_template_workshop	n
        	help_option_findings_format	n
        	help_option_view_format	n
        	help_option_answer_format	n
        	help_option_lang	n
        	help_option_color	n
        	help_option_as_of	n
        	help_option_as_of_tasks	n
        	help_option_day	n
        	help_option_room	n
        	help_option_track	n
        	help_option_person	n
        	help_option_owner	n
        	help_option_fmt_check	n
        	help_option_fmt_diff	n
        	help_option_output	n
        	help_option_help	n
        	help_option_version	n
        	help_example_check_file	n
        	help_example_check_folder	n
        	help_example_check_as_of	n
        	help_example_run	n
        	help_example_agenda_room	n
        	help_example_agenda_csv	n
        	help_example_tasks	n
        	help_example_people	n
        	help_example_query_count	n
        	help_example_query_table	n
        	help_argument_rule_file	n
        	help_example_explain_rule	n
        	help_example_why_session	n
        	help_example_why_task	n
        	help_example_why_expression	n
        	help_example_why_not_rule	n
        	help_example_why_not_state	n
        	help_example_why_not_condition	n
        	help_example_explain	n
        	help_example_fmt	n
        	help_example_fmt_check	n
        	help_example_fmt_input	n
        	help_example_new	n
        	help_example_new_print	n
        M1090	diff_standard_input_twice	e
        M1091	diff_no_such_state	e
        M1092	diff_absent_at_revision	e
        M1093	diff_nothing_at_revision	e
        	help_diff	n
        	help_argument_diff_old	n
        	help_argument_diff_new	n
        	argument_earlier_state	n
        	argument_later_state	n
        	help_option_diff_format	n
        	help_option_exit_code	n
        	help_exit_diff	n
        	help_example_diff	n
        	help_example_diff_git	n
        	diff_heading	n
        	diff_notice_heading	n
        	diff_notice_plain	n
        	diff_as_of	n
        	diff_same	n
        	diff_count	n
        	diff_withheld	n
        	diff_withheld_only	n
        	diff_only_old	n
        	diff_only_new	n
        	diff_with_errors	n
        	diff_with_errors_then	n
        	diff_section_meeting	n
        	diff_section_undated	n
        	diff_section_people	n
        	diff_section_places	n
        	diff_section_tasks	n
        	diff_section_documents	n
        	diff_section_results	n
        	diff_section_money	n
        	diff_section_rules	n
        	diff_section_other	n
        	diff_section_people_concerned	n
        	diff_section_rooms_concerned	n
        	diff_section_findings	n
        	diff_column_what	n
        	diff_column_change	n
        	diff_column_before	n
        	diff_column_after	n
        	diff_column_whom	n
        	diff_added	n
        	diff_removed	n
        	diff_renamed	n
        	diff_retitled	n
        	diff_moved	n
        	diff_lengthened	n
        	diff_shortened	n
        	diff_done	n
        	diff_skipped	n
        	diff_retracted	n
        	diff_value	n
        	diff_new_room	n
        	diff_cancelled	n
        	diff_postponed	n
        	diff_reinstated	n
        	diff_status	n
        	diff_due	n
        	diff_due_earlier	n
        	diff_due_later	n
        	diff_order	n
        	diff_belongs_to	n
        	diff_stands_for	n
        	diff_changed	n
        	diff_is_template	n
        	diff_counts_when	n
        	diff_counts_for	n
        	diff_requirement	n
        	diff_prohibition	n
        	diff_wording	n
        	diff_advice	n
        	diff_expression	n
        	diff_states	n
        	diff_step	n
        	diff_step_part	n
        	diff_severity_of	n
        	diff_waiver_of	n
        	diff_figure_of	n
        	diff_words_of_field	n
        	diff_show_of	n
        	diff_script_language	n
        	diff_in_language	n
        	diff_actors	n
        	diff_time_limit	n
        	diff_states_values	n
        	diff_sets	n
        	diff_definition	n
        	diff_at_open	n
        	diff_from_to	n
        	diff_subject	n
        	diff_subject_in	n
        	diff_with_it	n
        	diff_one_shift	n
        	diff_list_adds	n
        	diff_list_drops	n
        	diff_day_and_time	n
        	diff_opening_of	n
        	diff_closing_of	n
        	diff_every_session	n
        	diff_sessions_of	n
        	diff_every_session_plain	n
        	diff_sessions_plain	n
        	diff_other_instant	n
        	diff_time_in_zone	n
        	diff_instant_later	n
        	diff_instant_earlier	n
        	diff_subject_for	n
        	diff_event_by	n
        	diff_event_with	n
        	diff_event_because	n
        	diff_event_of	n
        	diff_detail	n
        	diff_way	n
        	diff_line_new	n
        	diff_line_gone	n
        	diff_absent	n
        	diff_person	n
        	diff_count_moved	n
        	diff_count_longer	n
        	diff_count_shorter	n
        	diff_count_zone	n
        	diff_count_reinstated	n
        	diff_count_people	n
        	diff_count_items_moved	n
        	diff_count_items_longer	n
        	diff_count_items_shorter	n
        	diff_count_cancelled	n
        	diff_count_postponed	n
        	diff_count_room	n
        	diff_count_retitled	n
        	diff_count_part_new	n
        	diff_count_part_gone	n
        	diff_count_member_new	n
        	diff_count_member_gone	n
        	diff_count_task_done	n
        	diff_count_step	n
        	diff_count_earlier	n
        	diff_count_later	n
        	diff_count_task_new	n
        	diff_count_task_gone	n
        	diff_count_own	n
        	diff_count_other	n
        	diff_count_room_moved	n
        	diff_count_room_longer	n
        	diff_count_room_shorter	n
        	diff_count_room_postponed	n
        	diff_count_room_added	n
        	diff_count_room_removed	n
        	diff_count_room_reinstated	n
        	diff_count_room_zone	n
        	diff_count_room_gained	n
        	diff_count_room_lost	n
        	diff_count_room_cancelled	n
        	diff_findings_new	n
        	diff_findings_gone	n
        	diff_findings_stay	n
        	diff_findings_same	n
        	diff_findings_withheld	n
        M1080	calendar_previous_unreadable	e
        M1082	export_folder_missing	e
        M1083	export_folder_is_file	e
        M1085	calendar_empty	w
        M1086	calendar_without_zone	w
        M1087	calendar_left_out	n
        M1088	calendar_previous_twice	e
        	calendar_reason_start	n
        	calendar_reason_cut	n
        	calendar_reason_size	n
        	calendar_reason_encoding	n
        	calendar_named	n
        	calendar_tasks	n
        	calendar_alarm	n
        	calendar_postponed	n
        	calendar_no_longer	n
        	calendar_time_open	n
        	calendar_owner	n
        	calendars_written	n
        	programme_time	n
        	programme_session	n
        	programme_room	n
        	programme_track	n
        	programme_people	n
        	programme_unplaced	n
        	programme_time_open	n
        	programme_tasks	n
        	programme_participants	n
        	programme_programme	n
        	programme_details	n
        	programme_name	n
        	programme_organization	n
        	programme_country	n
        	programme_category	n
        	programme_status	n
        	programme_task	n
        	programme_for	n
        	programme_owner	n
        	programme_due	n
        	programme_cancelled	n
        	programme_postponed	n
        	programme_tentative	n
        	programme_to_be_confirmed	n
        	programme_with_value	n
        	programme_zone	n
        	programme_zone_mostly	n
        	programme_zone_of_day	n
        	programme_from_to	n
        	programme_version	n
        	programme_empty	n
        	programme_no_tasks	n
        	programme_no_participants	n
        	help_option_per	n
        	help_option_previous	n
        	help_option_export_view	n
        	help_example_export_calendar	n
        	help_example_export_calendars	n
        	help_example_export_table	n
        	argument_calendar	n
        M1060	export_to_missing	e
        M1061	export_several_conferences	e
        M1062	export_unknown_conference	e
        M1063	export_no_conference	e
        M1064	export_withheld	e
        M1065	export_without_days	e
        M1066	export_without_zone	e
        M1067	export_too_long	e
        M1068	export_option_unfit	e
        M1069	export_value_unfit	e
        M1070	export_date_unfit	e
        	help_export	n
        	help_option_to	n
        	help_option_export_output	n
        	help_option_export_access	n
        	help_option_conference	n
        	help_option_export_as_of	n
        	help_option_export_lang	n
        	help_example_export_xml	n
        	help_example_export_json	n
        	help_example_export_staff	n
        	help_exit_export	n
        	argument_conference	n
        	argument_export_output	n
        	export_with_errors	n
        	export_left_out	n
        	export_cancelled_left_out	n
        	export_more	n
        	export_conference_unnamed	n
        M1001	import_too_large	e
        M1002	import_unknown_format	e
        M1003	import_wrong_encoding	e
        M1004	import_unknown_encoding	e
        M1005	import_cut_off	e
        M1006	import_malformed	e
        M1007	import_entity	e
        M1008	import_too_deep	e
        M1009	import_nothing_found	e
        M1010	import_incomplete	w
        M1011	import_bad_value	w
        M1012	import_key_twice	w
        M1013	import_encoding_assumed	n
        M1014	import_ends_before	w
        M1015	import_ends_next_day	w
        M1016	import_length_differs	w
        M1017	import_identity_twice	w
        M1018	import_names_alike	n
        M1019	import_name_of_two	n
        M1020	import_identity_of_two	w
        M1021	import_not_kept	n
        M1022	import_no_zone	n
        M1023	import_unknown_zone	w
        M1024	import_outside_dates	w
        M1025	import_recurrence	w
        M1026	import_recurrence_followed	n
        M1027	import_says_two_things	w
        M1028	import_ragged_row	w
        M1029	import_no_letters	w
        M1100	import_dates_assumed	n
        M1101	import_date_of_two	w
        M1102	import_dates_carried	n
        M1103	import_above_header	n
        M1104	import_not_accepted	n
        M1105	import_speakers_not_accepted	n
        M1106	import_slots_missing	w
        M1107	import_empty	e
        M1108	import_list_cut	w
        M1109	import_names_not_compared	n
        M1110	import_recurrences_bounded	w
        M1111	import_rows_of_one_name	w
        M1112	import_row_twice	n
        M1113	import_nobody_named	w
        M1114	import_dates_open	w
        M1115	import_century_assumed	n
        M1118	import_recurrence_exception	w
        	import_meets_no_time	n
        	import_changes_later_times	n
        	import_and_more	n
        	import_a_gender	n
        	import_people	n
        	import_tracks	n
        	import_identities	n
        	import_links	n
        	import_contacts	n
        	import_further	n
        	import_a_date	n
        	import_a_time	n
        	import_a_length	n
        	import_a_colour	n
        	import_a_status	n
        	import_a_capacity	n
        	import_a_yes_or_no	n
        	import_the_start	n
        	import_the_room	n
        	import_the_date	n
        	import_a_title	n
        	import_a_start	n
        	import_a_name	n
        	import_the_conference	n
        	import_this_session	n
        	import_this_person	n
        	import_this_day	n
        	import_this_task	n
        	import_open_element	n
        	import_open_list	n
        	import_open_text	n
        	import_open_component	n
        	import_open_mark	n
        	import_no_content	n
        	import_expected	n
        	import_no_xml_name	n
        	import_wrong_end	n
        	import_attribute_without_value	n
        	import_unknown_entity	n
        	import_bad_reference	n
        	import_text_outside	n
        	import_two_roots	n
        	import_bad_escape	n
        	import_bad_number	n
        	import_control_in_text	n
        	import_more_behind	n
        	import_no_property	n
        	import_not_this_file	n
        	import_no_header	n
        	import_too_many	n
        	import_stray_sign	n
        	import_format_schedule_xml	n
        	import_format_schedule_json	n
        	import_format_pretalx	n
        	import_format_ics	n
        	import_format_csv	n
        	import_format_xml	n
        	import_format_json	n
        	import_differ_case	n
        	import_differ_accents	n
        	import_differ_order	n
        	import_differ_letter	n
        	import_differ_signs	n
        	import_times_of_clock	n
        	import_times_as_written	n
        	import_times_of_utc	n
        	import_a_language	n
        	import_this_room	n
        	import_this_track	n
        	import_values	n
        	import_lines	n
        	import_elements	n
        	help_import	n
        	help_argument_import_file	n
        	help_option_import_output	n
        	help_option_import_from	n
        	help_option_import_zone	n
        	help_option_import_month_first	n
        	help_option_import_update	n
        	help_option_import_cancel_missing	n
        	help_option_import_dry_run	n
        	argument_zone	n
        	argument_script_to_update	n
        	help_example_import	n
        	help_example_import_csv	n
        	help_example_import_update	n
        	help_example_import_dry_run	n
        	help_import_exit	n
        M1030	import_nothing	e
        M1031	import_zone_unknown	e
        M1032	import_option_alone	e
        M1033	import_update_unreadable	e
        M1034	import_update_conference	e
        M1035	import_edit_kept	w
        M1036	import_edit_unknown	w
        M1037	import_vanished	w
        M1038	import_cancelled	n
        M1039	import_left_out	n
        M1040	import_marks_missing	n
        M1041	import_ambiguous	w
        M1042	import_restored	n
        M1043	import_field_renamed	n
        M1044	import_not_held	w
        M1045	import_overlaps	n
        M1046	import_unplaced	n
        M1047	import_language_unknown	w
        M1048	import_id_shared	w
        M1049	import_cancelled_here	n
        M1050	import_script_unread	e
        M1051	import_update_differs	e
        M1052	import_update_standard_input	e
        M1053	import_dates_unheld	w
        M1054	import_person_unnamed	w
        M1055	import_part_open	n
        M1056	import_row_kept	w
        M1057	import_other_script_kept	w
        M1058	import_words_kept	w
        M1059	import_folder	e
        	import_before_the_start	n
        	import_beyond_two_days	n
        	import_done	n
        	import_written	n
        	import_updated	n
        	import_would_update	n
        	import_unchanged	n
        	import_count_days	n
        	import_count_sessions	n
        	import_count_items	n
        	import_count_breaks	n
        	import_count_rooms	n
        	import_count_tracks	n
        	import_count_people	n
        	import_count_participants	n
        	import_count_tasks	n
        	import_items_added	n
        	import_items_changed	n
        	import_items_moved	n
        	import_items_kept	n
        	import_items_gone	n
        	import_marked_cancelled	n
        	import_way_out_cancel	n
        	import_way_out_value	n
        	import_comment_source	n
        	import_comment_people	n
        	import_comment_rooms	n
        	import_comment_tracks	n
        	import_comment_organizations	n
        	import_comment_fields	n
        	import_comment_agenda	n
        	import_comment_unplaced	n
        	import_comment_participants	n
        	import_comment_tasks	n
        	import_comment_not_held	n
        	import_comment_marks	n
        	import_checklist	n
        M0550	output_form	e
        M0551	output_unknown_format	e
        M0552	output_twice	e
        M0553	number_expected	e
        M0554	percentage_expected	e
        M0555	baseline_unreadable	e
        M0556	baseline_too_old	e
        M0557	two_baselines	e
        M0558	git_missing	e
        M0559	git_no_repository	e
        M0560	git_unknown_revision	e
        M0561	git_outside	e
        M0562	git_failed	e
        M0563	git_standard_input	e
        M0564	update_standard_input	e
        M0710	output_over_script	e
        M0711	baseline_other_version	e
        	argument_output_form	n
        	argument_baseline	n
        	argument_revision	n
        	argument_limit	n
        	argument_words	n
        	argument_tags	n
        	argument_percentage	n
        	machine_explain	n
        	machine_known	n
        	machine_gone	n
        	machine_too_many_warnings	n
        	machine_progress	n
        	machine_progress_tests	n
        	help_option_check_output	n
        	help_option_baseline	n
        	help_option_changed_since	n
        	help_option_max_warnings	n
        	help_example_check_output	n
        	help_example_check_changed	n
        	help_example_check_baseline	n
        	help_test	n
        	help_option_test_format	n
        	help_option_test_output	n
        	help_option_test_filter	n
        	help_option_test_tag	n
        	help_option_test_skip_tag	n
        	help_option_test_empty	n
        	help_option_test_coverage	n
        	help_option_test_threshold	n
        	help_option_test_update	n
        	help_test_exit	n
        	help_example_test	n
        	help_example_test_filter	n
        	help_example_test_report	n
        	help_example_test_coverage	n
        	tested_failed	n
        	tested_file	n
        	tested_count_passed	n
        	tested_count_failed	n
        	tested_counts	n
        	tested_all_passed	n
        	tested_one_failed	n
        	tested_some_failed	n
        	tested_none	n
        	tested_none_asked	n
        	tested_left_out	n
        	tested_title	n
        	tested_case	n
        	tested_errors	n
        	tested_updated	n
        	tested_nothing_to_update	n
        	tested_covered	n
        	tested_coverage	n
        	tested_no_points	n
        	tested_below_threshold	n
        	tested_rule	n
        	tested_step	n
        	tested_never	n
        	tested_never_broken	n
        	tested_never_held	n
        	tested_never_refused	n
        	tested_never_taken	n
        	page_skip	n
        	page_language	n
        	page_appearance	n
        	page_appearance_auto	n
        	page_appearance_light	n
        	page_appearance_dark	n
        	page_view	n
        	page_view_list	n
        	page_view_grid	n
        	page_view_people	n
        	page_search	n
        	page_search_hint	n
        	page_filters	n
        	page_day	n
        	page_room	n
        	page_track	n
        	page_type	n
        	page_text_language	n
        	page_person	n
        	page_any_day	n
        	page_any_room	n
        	page_any_track	n
        	page_any_type	n
        	page_any_language	n
        	page_any_person	n
        	page_clear	n
        	page_results	n
        	page_no_results	n
        	page_times	n
        	page_times_conference	n
        	page_times_mine_plain	n
        	page_now_next	n
        	page_now	n
        	page_next	n
        	page_nothing_now	n
        	page_nothing_next	n
        	page_until	n
        	page_at_time	n
        	page_before_start	n
        	page_after_end	n
        	page_mine	n
        	page_star	n
        	page_starred	n
        	page_mine_empty	n
        	page_mine_note	n
        	page_mine_calendar	n
        	page_mine_share	n
        	page_mine_copied	n
        	page_mine_clear	n
        	page_mine_cleared	n
        	page_mine_saved	n
        	page_added	n
        	page_removed	n
        	page_overlap	n
        	page_overlaps	n
        	page_undated	n
        	page_shared	n
        	page_shared_add	n
        	page_dismiss	n
        	page_details	n
        	page_link_page	n
        	page_link_material	n
        	page_link_attachment	n
        	page_link_recording	n
        	page_link_feedback	n
        	page_link_origin	n
        	page_link_picture	n
        	page_not_recorded	n
        	page_license	n
        	page_open_part	n
        	page_person_sessions	n
        	page_key_search	n
        	page_key_arrows	n
        	page_key_escape	n
        	page_key_star	n
        	page_print	n
        	page_top	n
        	page_version	n
        	page_without_script	n
        	page_unplaced	n
        	page_time	n
        	page_length	n
        	page_part_title	n
        	page_who	n
        	page_notes	n
        	page_task	n
        	page_owner	n
        	page_due	n
        	page_state	n
        	page_task_done	n
        	page_nobody	n
        	page_no_due	n
        	page_number	n
        	page_name	n
        	page_body	n
        	page_category	n
        	page_country	n
        	page_status	n
        	page_tasks	n
        	page_run_sheet	n
        	page_badges	n
        	page_participants	n
        	page_badges_hint	n
        	page_participants_empty	n
        	page_participants_count	n
        	page_tasks_shown	n
        	page_filter_state	n
        	page_calendar_name	n
        	page_about	n
        	page_days	n
        	page_hours_midnight	n
        M0500	project_script_missing	e
        M0501	project_script_outside	e
        M0502	project_script_itself	e
        M0503	project_script_unreadable	e
        M0504	project_elsewhere	e
        M0505	project_twice	e
        M0506	project_edition_differs	e
        M0507	project_journal_shared	e
        M0508	project_file_outside	e
        M0509	project_day	e
        M0510	project_untranslated	w
        M0511	project_pattern_empty	e
        M0512	project_number	e
        M0513	unknown_edition	e
        M0514	project_none	e
        M0515	project_several	e
        M0516	projects_differ	e
        M0517	project_without_scripts	e
        M0518	project_uses_script	e
        M0519	shell_unknown	e
        	project_absent	n
        	project_set	n
        	project_range_percentage	n
        	project_hint_new	n
        	project_write_script	n
        	project_write_header	n
        	help_option_no_project	n
        	help_argument_project_paths	n
        	help_argument_project_file	n
        	help_fix	n
        	help_option_fix_edition	n
        	help_option_fix_dry_run	n
        	help_example_fix	n
        	help_example_fix_edition	n
        	fix_edition_pinned	n
        	fix_edition_current	n
        	fix_edition_left	n
        	help_completions	n
        	help_argument_shell	n
        	argument_shell	n
        	help_example_completions	n
        	help_help	n
        	help_argument_command	n
        	argument_command	n
        	help_example_help	n
        	help_man	n
        	help_example_man	n
        	help_template_project	n
        	help_example_new_project	n
        	man_title	n
        	man_name	n
        	man_synopsis	n
        	man_description	n
        	man_commands	n
        	man_options	n
        	man_exit	n
        	man_files	n
        	man_project	n
        	man_journal	n
        M0090	repl_surplus_argument	e
        M0091	repl_ambiguous_command	e
        M0092	repl_missing_argument	e
        M0093	repl_not_overwritten	e
        M0094	repl_not_recorded	e
        M0095	repl_no_editor	e
        M0096	repl_nothing_open	e
        	help_repl	n
        	help_argument_repl_file	n
        	help_option_quiet	n
        	help_option_input	n
        	help_option_no_init	n
        	argument_input	n
        	help_option_as_of_repl	n
        	help_example_repl	n
        	help_example_repl_input	n
        	help_example_repl_script	n
        	help_repl_exit	n
        	repl_no_line_editor	n
        	repl_how_to_leave	n
        	repl_prompt_trial	n
        	repl_prompt_recording	n
        	repl_search	n
        	repl_search_failed	n
        	repl_history_unusable	n
        	repl_init_failed	n
        	repl_confirm	n
        	repl_ask_leave	n
        	repl_changes_typed	n
        	repl_changes_files	n
        	repl_took	n
        	repl_changed_on_disk	n
        	repl_usage	n
        	repl_is_folder	n
        	repl_ask_load	n
        	repl_ask_reload	n
        	repl_ask_reset	n
        	repl_unchanged	n
        	repl_reloaded	n
        	repl_nothing_typed	n
        	repl_forgotten	n
        	repl_nothing_to_save	n
        	repl_ask_overwrite	n
        	repl_ask_overwrite_changed	n
        	repl_not_saved	n
        	repl_saved	n
        	repl_saved_unformatted	n
        	repl_others_unsaved	n
        	repl_trial_first	n
        	repl_unwritable	n
        	repl_edited_nothing	n
        	repl_not_editable	n
        	repl_as_of	n
        	repl_wrong_day	n
        	repl_language_is	n
        	repl_wrong_language	n
        	repl_time_on	n
        	repl_time_off	n
        	repl_history_empty	n
        	repl_connected	n
        	repl_connected_new	n
        	repl_journal_name	n
        	repl_ask_record	n
        	repl_recorded_stays	n
        	repl_recorded_hint	n
        	repl_record_unsaved	n
        	repl_banner_empty	n
        	repl_banner_loaded	n
        	repl_banner_untitled	n
        	repl_banner_help	n
        	repl_banner_undated	n
        	repl_about_load	n
        	repl_about_reload	n
        	repl_about_save	n
        	repl_about_diff	n
        	repl_about_reset	n
        	repl_about_edit	n
        	repl_about_open	n
        	repl_about_try	n
        	repl_about_keep	n
        	repl_about_drop	n
        	repl_about_undo	n
        	repl_about_redo	n
        	repl_about_agenda	n
        	repl_about_tasks	n
        	repl_about_people	n
        	repl_about_status	n
        	repl_about_runsheet	n
        	repl_about_check	n
        	repl_about_run	n
        	repl_about_why	n
        	repl_about_why_not	n
        	repl_about_as_of	n
        	repl_about_lang	n
        	repl_about_time	n
        	repl_about_history	n
        	repl_about_help	n
        	repl_about_doc	n
        	repl_about_type	n
        	repl_about_explain	n
        	repl_about_quit	n
        	repl_operand_files	n
        	repl_operand_maybe_file	n
        	repl_operand_maybe_name	n
        	repl_operand_open	n
        	repl_operand_input	n
        	repl_operand_maybe_input	n
        	repl_operand_filters	n
        	repl_operand_subject	n
        	repl_operand_maybe_subject	n
        	repl_operand_expected	n
        	repl_operand_date	n
        	repl_operand_language	n
        	repl_operand_maybe_word	n
        	repl_operand_maybe_topic	n
        	repl_operand_word	n
        	repl_operand_expression	n
        	repl_operand_code	n
        	repl_perhaps_command	n
        M0097	repl_unknown_topic	e
        M0098	repl_nothing_documented	e
        	repl_help_lists	n
        	repl_help_perhaps	n
        	repl_help_what	n
        	repl_help_group_project	n
        	repl_help_group_changes	n
        	repl_help_group_views	n
        	repl_help_group_helping	n
        	repl_help_group_setting	n
        	repl_help_topics	n
        	repl_help_leave	n
        	repl_help_usage	n
        	repl_help_also	n
        	repl_help_examples	n
        	repl_help_inputs	n
        	repl_help_inputs_text	n
        	repl_help_expressions	n
        	repl_help_expressions_text	n
        	repl_help_events	n
        	repl_help_events_text	n
        	repl_help_dates	n
        	repl_help_dates_text	n
        	repl_help_rules	n
        	repl_help_rules_text	n
        	repl_help_what_if	n
        	repl_help_what_if_text	n
        	repl_help_keys	n
        	repl_help_keys_text	n
        	repl_help_scripts	n
        	repl_help_scripts_text	n
        	repl_doc_group_kind	n
        	repl_doc_group_clause	n
        	repl_doc_group_statement	n
        	repl_doc_group_infix	n
        	repl_doc_group_function	n
        	repl_doc_group_unit	n
        	repl_doc_group_literal	n
        	repl_doc_group_choice	n
        	repl_doc_group_property	n
        	repl_doc_group_particle	n
        	repl_doc_group_rule	n
        	repl_doc_group_command	n
        	repl_doc_group_type	n
        	repl_doc_group_library	n
        	repl_doc_written	n
        	repl_doc_plural	n
        	repl_doc_stands	n
        	repl_doc_top	n
        	repl_doc_inside	n
        	repl_doc_head_reference	n
        	repl_doc_head_name	n
        	repl_doc_holds	n
        	repl_doc_clause	n
        	repl_doc_value	n
        	repl_doc_omitted	n
        	repl_doc_meaning	n
        	repl_doc_several	n
        	repl_doc_flag	n
        	repl_doc_required	n
        	repl_doc_clause_of	n
        	repl_doc_clause_of_every	n
        	repl_doc_choice_of	n
        	repl_doc_record	n
        	repl_doc_query	n
        	repl_doc_define	n
        	repl_doc_function	n
        	repl_doc_declared	n
        	repl_doc_workflow	n
        	repl_type_of_name	n
        M0080	repl_unknown_command	e
        M0081	repl_nothing_to_undo	e
        M0082	repl_nothing_to_redo	e
        M0083	repl_nothing_named	e
        M0084	repl_change_empty	e
        M0085	repl_cannot_amend	e
        M0086	repl_no_trial	e
        M0087	repl_try_what	e
        M0088	repl_change_what	e
        M0089	repl_interrupted	e
        	repl_added	n
        	repl_added_many	n
        	repl_changed	n
        	repl_moved	n
        	repl_room_moved	n
        	repl_no_room	n
        	repl_more_moved	n
        	repl_vanished	n
        	repl_more_findings	n
        	repl_event_later	n
        	repl_refused	n
        	repl_trying	n
        	repl_kept	n
        	repl_dropped	n
        	repl_undone	n
        	repl_redone	n
        	repl_events_apart	n
        	repl_only_a_word	n
        	help_translate	n
        	help_option_translate_to	n
        	help_option_translate_digits	n
        	help_option_translate_write	n
        	help_option_translate_check	n
        	help_example_translate	n
        	help_example_translate_file	n
        	help_example_translate_write	n
        M0590	translate_to_missing	e
        M0591	translate_several	e
        M0592	translate_two_ways	e
        	translate_written	n
        	translate_would_change	n
        	translate_left	n
        	translate_differs	n
        	translate_all_done	n
        M0580	watch_needs_files	e
        M0581	watch_for_people	e
        	watch_begins	n
        	watch_saved	n
        	watch_saved_tests	n
        	watch_more	n
        	watch_same	n
        	watch_gone	n
        	help_option_watch	n
        	help_example_check_watch	n
        	help_option_watch_tests	n
        	help_example_test_watch	n
        	say_short_both	n
        	say_short_hijri	n
        	say_long_both	n
        	say_long_hijri	n
        	say_weekday_date	n
        	say_city_time	n
        	help_option_digits	n
        	help_option_calendar	n
        	argument_language	n
        M0690	wrong_language	e
        	repl_about_digits	n
        	repl_about_calendar	n
        	repl_operand_digits	n
        	repl_operand_calendar	n
        	repl_digits_are	n
        	repl_calendar_is	n
        	repl_wrong_digits	n
        	repl_wrong_calendar	n
        	say_line	n
        	say_line_in_file	n
        	say_days	n
        	say_weeks	n
        	say_months	n
        	say_years	n
        	say_working_days	n
        	say_hours	n
        	say_minutes	n
        	say_seconds	n
        	say_duration_and	n
        	say_nothing	n
        	say_and	n
        	say_and_last	n
        	say_or	n
        	say_or_last	n
        	say_way	n
        	say_long_date	n
        	say_day_date	n
        	say_month_date	n
        	say_time_range	n
        	say_about	n
        	say_range	n
        	say_to_be_decided	n
        	say_not_stated	n
        	say_not_known	n
        	say_none	n
        	say_others	n
        	say_so_many_others	n
        	say_confidential	n
        	say_yes	n
        	say_no	n
        	weekday_monday	n
        	weekday_tuesday	n
        	weekday_wednesday	n
        	weekday_thursday	n
        	weekday_friday	n
        	weekday_saturday	n
        	weekday_sunday	n
        	month_january	n
        	month_february	n
        	month_march	n
        	month_april	n
        	month_may	n
        	month_june	n
        	month_july	n
        	month_august	n
        	month_september	n
        	month_october	n
        	month_november	n
        	month_december	n
        	finding_error	n
        	finding_warning	n
        	finding_note	n
        	finding_undecided	n
        	finding_ways_out	n
        	count_errors	n
        	count_warnings	n
        	count_notes	n
        	count_undecided	n
        	findings_summary	n
        	findings_summary_item	n
        	findings_none	n
        	filter_unknown_near	n
        	filter_unknown_all	n
        	filter_unknown	n
        	agenda_empty	n
        	agenda_no_match	n
        	agenda_date_open	n
        	agenda_time_open	n
        	agenda_room_open	n
        	agenda_unplaced	n
        	agenda_in_parallel	n
        	agenda_alongside	n
        	agenda_role	n
        	agenda_and_role	n
        	agenda_and_person	n
        	tasks_empty	n
        	tasks_no_match	n
        	tasks_heading	n
        	tasks_as_of	n
        	tasks_progress	n
        	tasks_for	n
        	tasks_due	n
        	tasks_due_at	n
        	tasks_done	n
        	tasks_skipped	n
        	tasks_critical	n
        	tasks_and_remark	n
        	people_empty	n
        	people_no_match	n
        	people_name	n
        	people_posts	n
        	people_part	n
        	people_roles	n
        	people_post	n
        	people_head_of	n
        	people_member_of	n
        	people_role	n
        	people_session	n
        	people_count	n
        	explain_bad	n
        	explain_good	n
        	explain_severity	n
        	explain_fixed	n
        	explain_unknown	n
        	explain_unknown_near	n
        	tasks_loose	n
        	count_waived	n
        	query_nothing	n
        	query_count	n
        	query_perhaps	n
        	query_nothing_sure	n
        	query_count_perhaps	n
        	query_unnamed	n
        	query_unnamed_open	n
        	query_value	n
        	query_kind	n
        	query_name	n
        """

    // Bytes, not characters: every process that says anything reads the table.
    private static let rows: [(code: String, name: String, severity: Severity)] = table.withUTF8Buffer { bytes in
        bytes.split(separator: UInt8(ascii: "\n")).map { line in
            let cells = line.split(separator: UInt8(ascii: "\t"), omittingEmptySubsequences: false)
            let severity: Severity = cells[2].first == UInt8(ascii: "e") ? .error : cells[2].first == UInt8(ascii: "w") ? .warning : .note
            return (String(decoding: cells[0], as: UTF8.self), String(decoding: cells[1], as: UTF8.self), severity)
        }
    }

    /// The stable code, such as `M0301`; empty for the words of views.
    public var code: String { Self.rows[Int(rawValue)].code }
    /// The name in the catalogue, such as `room_conflict`.
    public var name: String { Self.rows[Int(rawValue)].name }
    public var severity: Severity { Self.rows[Int(rawValue)].severity }
}
