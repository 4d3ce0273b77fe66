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
    /// {room} is taken twice: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflict = 177
    /// {person} is wanted in two places: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case personConflict = 178
    /// {session} expects {expected}, {room} holds {capacity}.
    case capacity = 179
    /// {session} ({time}) lies outside the hours of {place}: open {hours}.
    case outsideHours = 180
    /// {person} has {gap} to get from {first} ({first_time}, {first_room}) to {second} ({second_time}, {second_room}); {least} are needed.
    case transitionTooShort = 181
    /// The parts of {item} take {parts}, and it has {length}: {excess} too much.
    case partsTooLong = 182
    /// {session} has no chair yet.
    case chairMissing = 183
    /// {session} needs {equipment}, and {room} has none.
    case equipmentMissing = 184
    /// {first} ({first_time}) and {second} ({second_time}) belong to the track {track} and run at the same time.
    case trackParallel = 185
    /// {session} ({time}) is in {room}, which is not available then: {windows}.
    case roomUnavailable = 186
    /// {person} is wanted in {session} ({time}) and is not available then: {windows}.
    case personUnavailable = 187
    /// {item} is fixed at {time}, but {previous} lasts until {end}.
    case flowOverlap = 188
    /// {item} is fixed at {time}, before {container} begins at {start}.
    case flowBeforeStart = 189
    /// Nothing is planned from {start} to {end} ({length}), before {item}.
    case agendaGap = 190
    /// {item} has {missing} yet, unlike the rest of the agenda.
    case sessionUnplaced = 191
    /// {item} begins at {start} and has no length, so its end is open, and so is what follows up to the next fixed time.
    case lengthMissing = 192
    /// {item} is planned for {time} on {date}, a time that does not exist in {zone}: the clocks are put forward over it.
    case timeSkipped = 193
    /// {item} is planned for {time} on {date}, a time that comes twice in {zone}: the clocks are put back over it. The first one is taken.
    case timeRepeated = 194
    /// {item} lasts from {start} to {end}, which is {actual}, and yet is said to last {length}. The times count.
    case lengthContradiction = 195
    /// {item} would run past the end of the second day. A day's times go up to 47:59; begin a new day.
    case timeOutOfRange = 196
    /// The programme of {day} runs until {end}; the day ends at {closing}.
    case dayOverrun = 197
    /// {day} has no `from`, so {count|one part of it has|# parts of it have} no time yet.
    case dayStartMissing = 198
    /// {first_room} and {second_room} share a space and are taken at once: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflictJoined = 199
    /// {room} needs {least} between two sessions, and has {gap} between {first} ({first_time}) and {second} ({second_time}).
    case turnaroundTooShort = 200
    /// Whether {room} is large enough for {session} cannot be told: {missing}.
    case capacityUndecided = 201
    /// Whether {room} has {equipment} for {session} is not known: its list of equipment is open.
    case equipmentUndecided = 202
    /// Whether {subject} is available for {session} ({time}) cannot be told: {missing}.
    case availabilityUndecided = 203
    /// {room} has {count|one more pair|# more pairs} of sessions that overlap; the first {shown} are listed.
    case roomConflictRest = 204
    /// {person} is wanted in two places in {count|one more case|# more cases}; the first {shown} are listed.
    case personConflictRest = 205
    /// The track {track} has {count|one more pair|# more pairs} of parallel sessions; the first {shown} are listed.
    case trackParallelRest = 206
    /// {subject} has {count|one more change|# more changes} that leave too little time; the first {shown} are listed.
    case transitionRest = 207
    /// {count|One more note|# more notes} of the kind {code} {count|is|are} left out here.
    case notesRest = 208
    /// {container} has {count|one more item|# more items} fixed before the flow has arrived; the first {shown} are listed.
    case flowOverlapRest = 209
    /// {subject} states {stated}, {named|one is named|# are named} so far, and the list is still open.
    case statedUndecided = 210
    /// {subject} states {stated}, and none of them is named.
    case statedUnnamed = 211
    /// {subject} states {stated}, and {count} are listed.
    case countMismatch = 212
    /// {acronym} stands for {count} things: {all}.
    case acronymConflict = 213
    /// {acronym} is nowhere written out.
    case acronymUnexplained = 214
    /// {series} meets every {interval}, but {gap} lie between {first} ({first_date}) and {second} ({second_date}).
    case intervalBroken = 215
    /// After {first} ({number}) comes {second} ({next}) in {series}: {count|one edition is|# editions are} missing.
    case editionGap = 216
    /// Whether {series} keeps its interval of {interval} between {first} ({first_date}) and {second} ({second_date}) cannot be told: the dates are not exact enough.
    case intervalUndecided = 217
    /// {first} and {second} are both number {number} of {series}.
    case editionDuplicate = 218
    /// {start} to {end}
    case span = 219
    /// from {start}
    case spanOpen = 220
    /// {date}, {start} to {end}
    case spanOnDate = 221
    /// {date}, from {start}
    case spanOpenOnDate = 222
    /// {start} to {end}
    case dateSpan = 223
    /// a time that is not known
    case overlapOpen = 224
    /// time open
    case timeOpen = 225
    /// no time
    case missingTime = 226
    /// no room
    case missingRoom = 227
    /// neither time nor room
    case missingTimeAndRoom = 228
    /// the date of the day is not known
    case missingDate = 229
    /// it is not said when
    case missingAvailability = 230
    /// the room has no capacity yet
    case missingCapacity = 231
    /// the number expected is still open
    case missingExpected = 232
    /// {least} to {most} are expected, and it holds {capacity}
    case missingRange = 233
    /// {item}: {time}
    case relatedSpan = 234
    /// {item} begins at {time}
    case relatedStart = 235
    /// {item} ends at {time}
    case relatedEnd = 236
    /// length {length}
    case relatedLength = 237
    /// the day ends at {time}
    case relatedClosing = 238
    /// in {zone} the clock goes from {before} to {after}
    case relatedClockForward = 239
    /// expected {expected}
    case relatedExpected = 240
    /// capacity {capacity}
    case relatedCapacity = 241
    /// no capacity here
    case relatedCapacityOpen = 242
    /// available {windows}
    case relatedWindows = 243
    /// open {hours}
    case relatedHours = 244
    /// chair still open
    case relatedChairOpen = 245
    /// needs {equipment}
    case relatedEquipment = 246
    /// has {equipment}
    case relatedHas = 247
    /// has no equipment
    case relatedHasNone = 248
    /// joins {rooms}
    case relatedJoins = 249
    /// turnaround {least}
    case relatedTurnaround = 250
    /// {person} as {role}
    case relatedPerson = 251
    /// stated {stated}
    case relatedStated = 252
    /// every {interval}
    case relatedInterval = 253
    /// {item}: {date}
    case relatedDate = 254
    /// {item} is number {number}
    case relatedNumber = 255
    /// {acronym} for {item}
    case relatedAcronym = 256
    /// track {track}
    case relatedTrack = 257
    /// let {item} begin at {time}
    case wayStartLater = 258
    /// cut {item} to {length}
    case wayShorten = 259
    /// give {item} {length}
    case wayLengthen = 260
    /// put what runs at the same time into `parallel` or `alongside`
    case wayAlongside = 261
    /// `waive {rule} on {name} because "…"`
    case wayWaive = 262
    /// a room for {expected}
    case wayLargerRoom = 263
    /// {room} holds {capacity}
    case wayRoomHolds = 264
    /// {room} is free then
    case wayFreeRoom = 265
    /// `expected {capacity}`
    case wayExpectLess = 266
    /// move {item} to {time} or later
    case wayMoveAfter = 267
    /// somebody else as {role} of {item}
    case wayOtherPerson = 268
    /// {room} has it
    case wayEquippedRoom = 269
    /// bring it: add `equipment` to the room
    case wayBring = 270
    /// name one: `chair` and a person
    case wayNameChair = 271
    /// `chair none` if there shall be none
    case wayNoChair = 272
    /// `stated_count {count}`
    case wayStatedCount = 273
    /// list who is missing, or add `{count} others`
    case wayAddOthers = 274
    /// name them
    case wayNameThem = 275
    /// another acronym for one of them, or one record for both if they are the same
    case wayChangeAcronym = 276
    /// give it a title
    case wayWriteOut = 277
    /// add the edition between them
    case wayAddEdition = 278
    /// correct the `interval`
    case wayRemoveInterval = 279
    /// correct the number
    case wayRenumber = 280
    /// {rule} does not hold.
    case ruleBroken = 281
    /// {rule} cannot be decided yet: facts are missing.
    case ruleUndecided = 282
    /// This divides by zero, so its value is unknown. Ask first whether there is anything to divide by.
    case divisionByZero = 283
    /// There is nothing here to take {function} of, so the value is unknown. Ask first whether the list is empty.
    case nothingToChoose = 284
    /// The result is larger than any number that can be reckoned with, so the value is unknown.
    case numberOverflow = 285
    /// There is no rate between {first} and {second}, so the value is unknown. Write one {place}: {example}.
    case rateMissing = 286
    /// Working days are counted here, and no calendar says which days are worked. Declare one, such as {example}.
    case calendarMissing = 287
    /// This value leads back to itself, so nobody can compute it.
    case circularValue = 288
    /// This would take more steps than one rule may take, so the value is unknown. Compare fewer things: filter first, then ask.
    case tooMuchWork = 289
    /// This is nested too deep to be evaluated, so the value is unknown. Name a part of it with `define`.
    case expressionTooDeep = 290
    /// the rule {rule}
    case ruleItself = 291
    /// this is {value}
    case rulePart = 292
    /// {clause} of {record}: {value}
    case factMissing = 293
    /// {kind}: {value}
    case referentMissing = 294
    /// the list has more that nobody names
    case moreUnnamed = 295
    /// whether the rule applies here is not known yet
    case elementPossible = 296
    /// not so for {record}
    case ruleElement = 297
    /// at least {value}
    case valueAtLeast = 298
    /// at most {value}
    case valueAtMost = 299
    /// {first} to {last}
    case valueBetween = 300
    /// perhaps {value}
    case valuePerhaps = 301
    /// The test {title} expects nothing, so it can never fail.
    case testExpectsNothing = 302
    /// There is a test called {title} already, in {place}.
    case testTitleTaken = 303
    /// This row has {found|one value|# values}, and there {expected|is one column|are # columns}: {columns}.
    case testRowLength = 304
    /// The test has its cases already, in {place}: a test has one table, or one `for each`.
    case testSecondTable = 305
    /// {name} is nothing that a test can assume a value of. It can be a parameter, a clause such as `hall.capacity`, or `today`.
    case testGivenUnknown = 306
    /// A test declares no {kind}: rules, workflows, checklists and calendars are those of the scripts.
    case testDeclares = 307
    /// A {kind} stands in {homes:or}, and the test sees {count|none of these|one|# of these}. Write the record in its place, or say with `with` which one place the test sees.
    case testGivenHome = 308
    /// A retraction cannot be tried: it takes back an event that has a name, which is always allowed.
    case testTriesRetraction = 309
    /// This is not so: {condition}
    case testNotSo = 310
    /// It is not known whether this is so: {condition}
    case testNotKnown = 311
    /// The test assumes what is not so: {condition}
    case testAssumptionFails = 312
    /// This is allowed, and the test expects that it is refused.
    case testAllowed = 313
    /// This is refused, and the test expects that it is allowed: {reason}
    case testRefused = 314
    /// There is no finding of {rule} here.
    case testFindingMissing = 315
    /// There is no finding of {rule} about {subjects} here.
    case testFindingMissingOn = 316
    /// {count|There is a finding|There are # findings} of {rule}, and the test expects none.
    case testFindingThere = 317
    /// {count|There is a finding|There are # findings}, and the test expects none.
    case testFindingsThere = 318
    /// The snapshot shows something else now. `majlis test --update` writes what it shows.
    case testSnapshotDiffers = 319
    /// There is no text yet to compare the snapshot with. `majlis test --update` writes it.
    case testSnapshotEmpty = 320
    /// There is nothing that the test would be run for: {list} is empty here.
    case testNoCases = 321
    /// The test would have {count}, and at most {limit} are made.
    case testTooMany = 322
    /// So many records cannot be made: {value}. A number from 0 to {limit} is needed.
    case testCountOdd = 323
    /// The day of the test is not known: {value}.
    case testTodayOdd = 324
    /// The test assumes a value that is not known: {value}.
    case testValueOpen = 325
    /// A part of this test could not be read, so it says nothing. What is wrong is told of where it stands.
    case testIncomplete = 326
    /// The snapshot shows something else now. What it shows is not for all readers; with {option} the difference is shown.
    case testSnapshotWithheld = 327
    /// {cells}
    case testRow = 328
    /// {name} = {value}
    case testCell = 329
    /// {kind} {number}
    case testGivenRecord = 330
    /// the condition of the step
    case testGuardValues = 331
    /// the finding
    case testUnlike = 332
    /// These tasks need each other in a circle, so that none of them can begin: {tasks}, and then {first} again. Take one of the `needs` away.
    case taskCycle = 333
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs.
    case taskOrder = 334
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs. The same holds {count|for one more|for # more}.
    case taskOrderRepeated = 335
    /// {task} is due {due} and needs {need}, due {need_due}: whether that comes first cannot be told until both dates are known to the day.
    case taskOrderOpen = 336
    /// Nobody owns {task}. Name one person, body or role who answers for it, or `volunteer`.
    case taskOwner = 337
    /// {task} has no owner yet.
    case taskOwnerOpen = 338
    /// {task} has {count} owners: {owners}. Name the one who is accountable; the others stand after `for_action_by`.
    case taskOwners = 339
    /// {count|A task has|# tasks have} no due date yet, since {missing}: {tasks}.
    case taskDateMissing = 340
    /// For whom {checklist} is cannot be told yet: what follows `in` is not known.
    case taskLoopUnknown = 341
    /// {step} {subject} is refused: {reason}.
    case eventRefused = 342
    /// {first} and {second} concern {subject} on {date}, and it matters which came first. Give both a time, or different days.
    case eventsUnordered = 343
    /// {step} {subject} came on {date}; it was due by {due}.
    case stepLate = 344
    /// The waiver of `{rule}` ended on {date}; its findings count again.
    case waiverExpired = 345
    /// {task} for {elements}
    case taskFor = 346
    /// {date} at {time}
    case dueAt = 347
    /// {checklist}: {task}
    case taskPath = 348
    /// the opening has no date
    case noOpening = 349
    /// the opening of {meeting} has no date
    case noOpeningOf = 350
    /// the closing has no date
    case noClosing = 351
    /// the closing of {meeting} has no date
    case noClosingOf = 352
    /// {record} has no date
    case noDateOf = 353
    /// {record} has no time
    case noTimeOf = 354
    /// {task} has no due date
    case noDueOf = 355
    /// working days are counted and there is no calendar
    case noCalendar = 356
    /// no due date has been set
    case noDue = 357
    /// {value} is not known
    case noValueOf = 358
    /// the due dates are reckoned from each other
    case dueCircle = 359
    /// no due date yet: {missing}
    case stateDueOpen = 360
    /// due {due}; the day is not known
    case stateDueVague = 361
    /// whether it applies cannot be told yet
    case stateConditionOpen = 362
    /// whether {element} is meant cannot be told yet
    case stateElementOpen = 363
    /// whether {tasks} must be done first cannot be told yet
    case stateNeedOpen = 364
    /// events about it have not been run
    case stateEventsOpen = 365
    /// its condition does not hold
    case stateNotApplicable = 366
    /// waits for {tasks}
    case stateBlocked = 367
    /// waits for itself, through {tasks}
    case stateBlockedCircle = 368
    /// {days|# day late|# days late}
    case stateOverdue = 369
    /// {days|# day late|# days late}; it waits for {tasks}
    case stateOverdueBlocked = 370
    /// its time has passed
    case stateOverdueToday = 371
    /// {days|# day left|# days left}
    case stateReady = 372
    /// due today
    case stateReadyToday = 373
    /// {days|# day late|# days late}
    case stateDoneLate = 374
    /// {reason}
    case stateSkipped = 375
    /// {count} more
    case andMore = 376
    /// there is no such task on this list
    case refusedTaskUnknown = 377
    /// {task} is not kept for {element}
    case refusedElementUnknown = 378
    /// {task} is kept for each of {count}; say for whom
    case refusedElementMissing = 379
    /// it was done on {date} already
    case refusedAlreadyDone = 380
    /// it was skipped on {date} already
    case refusedAlreadySkipped = 381
    /// it does not apply, since its condition does not hold
    case refusedNotApplicable = 382
    /// it needs {tasks}, and that is not done
    case refusedNeeds = 383
    /// it needs {tasks}, and whether that applies cannot be told yet
    case refusedNeedsOpen = 384
    /// {owner} owns it, and {actor} is neither that nor a member
    case refusedNotOwner = 385
    /// {subject} is in the state {state}; {step} leads from {from}. From here the steps are {steps}
    case refusedState = 386
    /// {subject} is in the state {state}; {step} leads from {from}. No step leads on from here
    case refusedStateEnd = 387
    /// it does not say by whom; {actors} may
    case refusedActorMissing = 388
    /// {actor} may not; {actors} may
    case refusedActor = 389
    /// whether {actor} may is not known; {actors} may
    case refusedActorOpen = 390
    /// it rests on {step} {subject}, which is refused
    case refusedFollows = 391
    /// it matters whether it came before or after {other}, and the dates do not say
    case refusedUnordered = 392
    /// nobody is named who did it
    case noteNoActor = 393
    /// nobody owned it yet
    case noteOwnerOpen = 394
    /// whether {actor} belongs to {owner} is not known
    case noteActorUnsure = 395
    /// refused in consequence
    case relatedRefusedToo = 396
    /// due {due}
    case relatedNeedDue = 397
    /// the other event
    case relatedOtherEvent = 398
    /// needs {task}
    case relatedCircle = 399
    /// owner {owner}
    case relatedOwner = 400
    /// move {need} to {due} or earlier
    case suggestMoveBefore = 401
    /// move {task} to {due} or later
    case suggestMoveAfter = 402
    /// {record}
    case evidenceRecord = 403
    /// perhaps {record}
    case evidencePerhaps = 404
    /// not so for {record}
    case evidenceNotFor = 405
    /// so for {record}
    case evidenceSoFor = 406
    /// open for {record}
    case evidenceOpenFor = 407
    /// {record}: {value}
    case evidenceValue = 408
    /// {clause} of {record}: {value}
    case evidenceSource = 409
    /// {clause} of {record}: not stated, counts as {value}
    case evidenceOmitted = 410
    /// {count|one is|# are} not shown here, being confidential
    case evidenceWithheld = 411
    /// {clause} of {record}
    case evidenceClause = 412
    /// requires `{condition}`
    case evidenceRequired = 413
    /// forbids `{condition}`
    case evidenceForbidden = 414
    /// applies when `{condition}`
    case evidenceApplies = 415
    /// write `{clause}` of {record} ({place})
    case wayWriteFact = 416
    /// name the {kind} ({place})
    case wayWriteReferent = 417
    /// take away `{clause}` of {record} ({place})
    case wayRemoveFact = 418
    /// add `{kind}` to {record} ({place})
    case wayAddChild = 419
    /// {ways}
    case wayAll = 420
    /// {count|one|#} more in `{list}`
    case wayCountMore = 421
    /// {count|one|#} fewer in `{list}`
    case wayCountFewer = 422
    /// {count|one|#} more of the {total} in `{list}`
    case wayShareMore = 423
    /// {count|one|#} fewer of the {total} in `{list}`
    case wayShareFewer = 424
    /// {part} at least {value}, {difference} more
    case wayAtLeast = 425
    /// {part} at most {value}, {difference} less
    case wayAtMost = 426
    /// {part} at least {value}
    case wayMinimum = 427
    /// {part} at most {value}
    case wayMaximum = 428
    /// {part} more than {value}
    case wayMoreThan = 429
    /// {part} less than {value}
    case wayLessThan = 430
    /// {part}: {value}
    case wayEqual = 431
    /// {part}: anything but {value}
    case wayOtherThan = 432
    /// {part}: {values:or}
    case wayOneOf = 433
    /// {part} among `{list}`
    case wayInList = 434
    /// {part} by {value}, {difference} earlier
    case wayNotAfter = 435
    /// {part} on {value} or later, {difference} later
    case wayNotBefore = 436
    /// {part} by {value}
    case wayUntil = 437
    /// {part} on {value} or later
    case wayFrom = 438
    /// {part} before {value}
    case wayBefore = 439
    /// {part} after {value}
    case wayAfter = 440
    /// one of `{list}` for which `{condition}`
    case wayOneWith = 441
    /// one of `{list}` for which `{condition}` does not hold
    case wayOneWithout = 442
    /// `{condition}` for {elements}
    case wayForElements = 443
    /// that `{condition}` does not hold for {elements}
    case wayForNoElements = 444
    /// `{clause}` of {record}
    case partClause = 445
    /// `{code}`
    case partCode = 446
    /// {difference} more in `{list}`
    case waySumMore = 447
    /// {difference} less in `{list}`
    case waySumLess = 448
    /// so for all {count}
    case evidenceForAll = 449
    /// so for none of {count}
    case evidenceForNone = 450
    /// {rule} waits for events that are still to come.
    case rulePending = 451
    /// what may be shown; the rest prints as confidential. Otherwise `staff` for people and `public` for machines
    case helpOptionAccess = 452
    /// another track for {item}
    case wayOtherTrack = 453
    /// move {item} to {time}
    case wayMoveTo = 454
    /// open {place} from {start} to {end}
    case wayOpenLonger = 455
    /// take {need} out of the `needs` of {task}
    case wayDropNeed = 456
    /// {rule} cannot be decided: a part of its condition has no value.
    case ruleWithoutValue = 457
    /// at {record}
    case evidenceFor = 458
    /// {found} is {type}
    case typeHere = 459
    /// {name} is {type}, and this is where it comes from
    case typeDeclared = 460
    /// a number, a percentage or an amount of money
    case typeFigure = 461
    /// a list
    case typeSeveral = 462
    /// a date
    case typeDay = 463
    /// {first} or {second}
    case eitherOf = 464
    /// other rates stand here
    case ratesStandHere = 465
    /// a rate can stand above this line
    case rateMayStandHere = 466
    /// how long each pass and each rule took, to standard error
    case helpOptionProfile = 467
    /// time spent: {total}
    case profileHeading = 468
    /// {value} ms
    case profileMilliseconds = 469
    /// pass
    case profilePass = 470
    /// built-in rule
    case profileRule = 471
    /// library rule
    case profileLibraryRule = 472
    /// rule of the script
    case profileOwnRule = 473
    /// reading the scripts
    case profileRead = 474
    /// names and types
    case profileCheck = 475
    /// placing the agenda
    case profilePlace = 476
    /// checklists and events
    case profileTasks = 477
    /// all built-in rules
    case profileBuiltin = 478
    /// all rules of scripts and libraries
    case profileOwn = 479
    /// `rate {first} {second} … on {date}`
    case rateExample = 480
    /// below {line}
    case rateBelow = 481
    /// above {line}
    case rateAbove = 482
    /// a group with a key ({key}) and a value ({value})
    case typeRow = 483
    /// a list of records of kind {kinds:or}
    case typeRecords = 484
    /// There is no library {name}. These come with the program: {libraries}.
    case libraryUnknown = 485
    /// {library} has no figure {name} that could be set. It has {parameters}.
    case libraryNoParameter = 486
    /// {library} needs {parameter}: write `enforce {library} with {parameter} = …`.
    case libraryNeeds = 487
    /// {rule} says that the program itself checks it; only rules that come with the program can say so.
    case nativeOutside = 488
    /// {word} cannot stand in a library: a library holds parameters, definitions, queries, rules and checklists.
    case libraryHolds = 489
    /// A library can use a file only as a library: `use "…" as NAME`.
    case libraryUsesFile = 490
    /// {library} would enforce itself.
    case libraryCircle = 491
    /// {library} is enforced here already, on {place}. This line does nothing.
    case libraryTwice = 492
    /// More than {limit} libraries are enforced.
    case libraryTooMany = 493
    /// The file {path} is a part of the project and also a library here; it can be only one of them.
    case libraryUsedBothWays = 494
    /// {name} of {library} must be {wanted}, not {value}.
    case figureOdd = 495
    /// a time of at least zero, in minutes or hours
    case figureTime = 496
    /// Lists the libraries that come with the program, or shows one as it is written.
    case helpLibrary = 497
    /// `list`, or `show` with a library's name
    case helpArgumentLibraryAction = 498
    /// a library, such as `std.core` or `core`
    case helpArgumentLibrary = 499
    /// a library's name
    case argumentLibrary = 500
    /// all libraries and their rules
    case helpExampleLibraryList = 501
    /// one library, as a script
    case helpExampleLibraryShow = 502
    /// {count|one rule|# rules}: {rules}
    case libraryRules = 503
    /// {count|one checklist|# checklists}: {rules}
    case libraryChecklists = 504
    /// figures: {figures}
    case libraryFigures = 505
    /// {one} and {other} seem to be one body: both are called {name}.
    case bodyTwoNames = 506
    /// {text} says {numbers}, its translation {translation} says {others}.
    case translationMismatch = 507
    /// Of {all|one session|# sessions} {count|one has|# have} no title in {language}.
    case translationMissing = 508
    /// called {name}
    case relatedSameName = 509
    /// {item}
    case relatedUntranslated = 510
    /// one record for both, with the other name as `alias`
    case wayOneRecord = 511
    /// the same figures in both languages
    case waySameNumbers = 512
    /// add a translation: {example}
    case wayTranslate = 513
    /// `{rule}` is set to {severity} here and to {other} in {place}. One of the two must go.
    case severityContradiction = 514
    /// {found} is no severity: rules are not switched off. The mildest is `note`; what is meant to pass, passes with `waive {rule} on NAME because "the reason"`.
    case severityOff = 515
    /// This waiver of `{rule}` lets nothing pass, so it can go.
    case waiverUnused = 516
    /// This waiver of `{rule}` on {subjects} lets nothing pass, so it can go.
    case waiverUnusedOn = 517
    /// Nothing checks `{rule}` in this project, so its waiver lets nothing pass.
    case waiverOfUncheckedRule = 518
    /// Nothing is called {name}, or no longer, so what is said here of {rule} has no effect on it.
    case subjectGone = 519
    /// {found} means nothing in this comment. To let a finding pass, it is {word}, the rule and the reason.
    case allowMisspelt = 520
    /// This comment does not say which rule: behind `allow` stands its name, then the reason.
    case allowWithoutRule = 521
    /// The reason is missing: `# majlis: allow {rule}` and why.
    case allowWithoutReason = 522
    /// These {count} waivers are found more easily in order: by rule, then by subject.
    case waiversUnsorted = 523
    /// The same waiver of {rule} stands in {place} already.
    case waiverTwice = 524
    /// Nothing uses the definition {name}.
    case definitionUnused = 525
    /// Nothing uses the parameter {name}.
    case parameterUnused = 526
    /// No `show` and no other expression asks for the query {name}.
    case queryUnused = 527
    /// Nothing that {path} defines is used.
    case useUnused = 528
    /// The file {path} is used in {place} already.
    case useTwice = 529
    /// {count|A letter here is|# letters here are} written in old display shapes, as copied from some documents; a search for the word does not find it.
    case presentationForms = 530
    /// The name {name} has {letter}, a {script} letter, among {others} letters. It can look like another name and is not the same.
    case mixedScriptName = 531
    /// The names {name} and {other} look alike and are two different names. Rename one of them.
    case namesLookAlike = 532
    /// Latin
    case scriptLatin = 533
    /// Greek
    case scriptGreek = 534
    /// Cyrillic
    case scriptCyrillic = 535
    /// Arabic
    case scriptArabic = 536
    /// Hebrew
    case scriptHebrew = 537
    /// foreign
    case scriptOther = 538
    /// Latin
    case scriptsLatin = 539
    /// Greek
    case scriptsGreek = 540
    /// Cyrillic
    case scriptsCyrillic = 541
    /// Arabic
    case scriptsArabic = 542
    /// Hebrew
    case scriptsHebrew = 543
    /// other
    case scriptsOther = 544
    /// write {word} everywhere
    case fixRenameEverywhere = 545
    /// {option}: there is no rule called {name}.
    case unknownRuleArgument = 546
    /// {code} is found in the reading of scripts, not by a rule, so it cannot be left out.
    case codeWithoutRule = 547
    /// waived
    case findingWaived = 548
    /// because {reason}
    case waivedBecause = 549
    /// through {date}
    case waivedUntil = 550
    /// rules, separated by commas
    case argumentRules = 551
    /// only these rules: names in either language, or codes; errors in the reading of a script are shown all the same
    case helpOptionRule = 552
    /// not these rules; may be given several times
    case helpOptionSkip = 553
    /// warnings and undecided findings count as failures too, notes do not
    case helpOptionStrict = 554
    /// also lists what waivers let pass, with the reasons
    case helpOptionWaived = 555
    /// two rules only, for a script that is not ready for the others
    case helpExampleCheckRule = 556
    /// before the programme is printed
    case helpExampleCheckStrict = 557
    /// Lists what is still `tbd`: by owner, with the rules that wait for it, where it stands and what to write.
    case helpOpen = 558
    /// how the list is written; human where nothing is said
    case helpOptionOpenFormat = 559
    /// only what this person, body or role has to decide
    case helpOptionOpenOwner = 560
    /// the day as of which events count; today where nothing is said
    case helpOptionAsOfOpen = 561
    /// what Mona still has to decide
    case helpExampleOpen = 562
    /// for a spreadsheet
    case helpExampleOpenCsv = 563
    /// Finds what can be mended for sure, and what is untidy: misspelt names, missing units, quoted dates, waivers out of order, what nobody uses.
    case helpLint = 564
    /// mends what is sure in the given files, as long as the result has no finding that was not there before
    case helpOptionLintFix = 565
    /// shows what would be mended, and writes nothing
    case helpOptionLintDryRun = 566
    /// what could be mended in one script
    case helpExampleLint = 567
    /// the changes, as a diff
    case helpExampleLintDryRun = 568
    /// mends all scripts of a folder
    case helpExampleLintFix = 569
    /// {path}: {count|one place|# places} mended
    case lintFixed = 570
    /// {path}: {count|one change was|# changes were} not made, since the result would have findings that are not there now; {command} shows what could be changed
    case lintRefused = 571
    /// {count|Another error is|# more errors are} not for `lint`; {command} shows {count|it|them}.
    case lintMore = 572
    /// sort them
    case fixSortWaivers = 573
    /// remove it
    case fixRemove = 574
    /// write the letters themselves
    case fixLetters = 575
    /// {count|One thing is|# things are} still open
    case openHeading = 576
    /// Nothing is open: no `tbd` is left.
    case openNone = 577
    /// Nothing is open for {owner}.
    case openNoneOfOwner = 578
    /// {owner}: {count}
    case openOwner = 579
    /// Nobody's yet
    case openNobody = 580
    /// {record}: {clause}
    case openClause = 581
    /// {record}: more {clause}
    case openMore = 582
    /// write `{example}`
    case openWrite = 583
    /// for {rules}
    case openWaits = 584
    /// Rules that wait
    case openRules = 585
    /// {count|one fact|# facts}
    case openRuleCount = 586
    /// NAME
    case openName = 587
    /// Nothing is called {subject}. A subject is a name, a title or a part of one, a path such as {example}, a place such as {place}, or an expression.
    case subjectUnknown = 588
    /// Nothing is called {subject}. Perhaps you mean {names:or}.
    case subjectUnknownNear = 589
    /// {subject} may be any of {count|one thing|# things}. Ask for one of them by the name or the place beside it.
    case subjectAmbiguous = 590
    /// {expected} is neither a rule, a task, a state of a task nor a condition.
    case expectationUnknown = 591
    /// {subject}, {kind} {name}
    case whyNamed = 592
    /// {subject}, {kind}
    case whyUnnamed = 593
    /// {kind}
    case whyKind = 594
    /// {kind} {name}
    case whyUntitled = 595
    /// {property} of {record}
    case whyPropertyOf = 596
    /// event {number}: {event}
    case whyEvent = 597
    /// event {number}, {name}: {event}
    case whyEventNamed = 598
    /// rule {rule}
    case whyBuiltin = 599
    /// {count|one more|# more}
    case whyMore = 600
    /// {count|one step|# steps} between
    case whyMoreBetween = 601
    /// {title}, {kind}
    case whyCandidate = 602
    /// the {kind}
    case whyTheKind = 603
    /// the parallel part
    case whyTheParallel = 604
    /// {span}
    case whySpan = 605
    /// {date}, at a time that is not known
    case whyDateOnly = 606
    /// begins at {time}, {because}
    case whyStart = 607
    /// begins at {time}: that is fixed
    case whyStartOwn = 608
    /// when it begins is still to be decided
    case whyStartOpen = 609
    /// nothing says when it begins
    case whyStartUnsaid = 610
    /// begins {because}, and that is not known
    case whyStartUnknown = 611
    /// at its own time
    case whenOwn = 612
    /// when the day begins
    case whenDayBegins = 613
    /// when the day ends
    case whenDayEnds = 614
    /// when its lane begins
    case whenLaneBegins = 615
    /// when the parallel part begins
    case whenParallelBegins = 616
    /// when {item} begins
    case whenBegins = 617
    /// when {item} ends
    case whenEnds = 618
    /// at a time still to be decided
    case whenOpen = 619
    /// at a time that nothing says
    case whenUnsaid = 620
    /// {item} lasts {length} from {time}, {because}
    case whyItemLasts = 621
    /// {item} lasts {length} from {time}, which is fixed
    case whyItemLastsFixed = 622
    /// {item} begins at {time}, {because}
    case whyItemBegins = 623
    /// {item} is fixed at {time}
    case whyItemFixed = 624
    /// {item} begins {because}, and that is not known
    case whyItemOpen = 625
    /// {item} has no length of its own and lasts until {time}, {because}
    case whyItemUntil = 626
    /// {item} ends at {time}: that is fixed
    case whyItemEndsOwn = 627
    /// {item} ends at {time} with its last part, {part}
    case whyItemEndsWith = 628
    /// the parallel part ends at {time}, when its longest lane does: {part}
    case whyParallelEnds = 629
    /// {item} has no end, since {part} has none
    case whyItemOpenWith = 630
    /// how long {item} lasts is still to be decided
    case whyItemLengthOpen = 631
    /// {item} has no length, so its end is not known
    case whyItemLengthUnsaid = 632
    /// the day begins at {time}
    case whyDayBegins = 633
    /// the day ends at {time}
    case whyDayCloses = 634
    /// the day does not say when it begins
    case whyDayOpen = 635
    /// its lane begins at {time}
    case whyLaneBegins = 636
    /// the lane does not say when it begins
    case whyLaneOpen = 637
    /// lasts {length}, until {time}
    case whyEndLength = 638
    /// ends at {time}: that is fixed
    case whyEndOwn = 639
    /// has no length of its own and lasts until {time}, {because}
    case whyEndBefore = 640
    /// ends at {time}, with {part}
    case whyEndWith = 641
    /// its end is not known, since that of {part} is not
    case whyEndOpenWith = 642
    /// how long it lasts is still to be decided
    case whyLengthOpen = 643
    /// has no length, so its end is not known
    case whyLengthUnsaid = 644
    /// {item}: {span}
    case whyPartOfDay = 645
    /// in {room}: its own room
    case whyRoomOwn = 646
    /// in {room}, the room of the {kind} {source}
    case whyRoomOf = 647
    /// in {room}, the room of its lane
    case whyRoomOfLane = 648
    /// which room is still to be decided
    case whyRoomOpen = 649
    /// nothing says in which room
    case whyRoomUnsaid = 650
    /// times are those of {zone}
    case whyZone = 651
    /// {role}: {person}
    case whyRole = 652
    /// {item} does not count: {status}
    case whyCalledOff = 653
    /// {state}
    case whyState = 654
    /// {state}, {reason}
    case whyStateBecause = 655
    /// as of {date}: {statement}
    case whyAsOf = 656
    /// {task}: {state}
    case whyTask = 657
    /// {task}: {state} on {date}
    case whyTaskOn = 658
    /// {task}: {state}, due {date}
    case whyTaskDue = 659
    /// kept for each of {count|one|#}
    case whyTaskForEach = 660
    /// kept for nobody: nothing belongs to the list that it is for
    case whyTaskForNobody = 661
    /// owner: {owner}
    case whyOwner = 662
    /// owner: {owner}, as for all of {checklist}
    case whyOwnerFrom = 663
    /// nobody owns it
    case whyOwnerNone = 664
    /// {role}: {members}
    case whyMembers = 665
    /// nobody is named as {role} yet
    case whyMembersOpen = 666
    /// applies, since its condition holds
    case whyApplies = 667
    /// does not apply, since its condition does not hold
    case whyAppliesNot = 668
    /// whether it applies is not known
    case whyAppliesOpen = 669
    /// its condition is {value}
    case whyCondition = 670
    /// {element} is on the list
    case whyForElement = 671
    /// {element} is not on the list
    case whyNotForElement = 672
    /// whether {element} is on the list is not known
    case whyOpenForElement = 673
    /// {element} is not among `{list}`
    case whyNotInList = 674
    /// needs {task}
    case whyNeeds = 675
    /// needed by {task}
    case whyNeededBy = 676
    /// task {task}
    case whyTaskOf = 677
    /// on the critical chain of {checklist}
    case whyCritical = 678
    /// on the critical chain of {checklist}, {days|one day|# days} before what needs it is due
    case whyCriticalSlack = 679
    /// due {due}
    case whyDue = 680
    /// due {due}: `{expression}`
    case whyDueFrom = 681
    /// its due date is not known yet
    case whyDueOpen = 682
    /// it has no deadline, and says so
    case whyDueNone = 683
    /// nothing says when it is due
    case whyDueUnsaid = 684
    /// {record} is on {value}
    case whyDateIs = 685
    /// {record} has no date
    case whyDateUnsaid = 686
    /// {anchor}: {value}, as {meeting} says
    case whyAnchorStated = 687
    /// {anchor}: {value}, the start of the first day
    case whyAnchorFirstDay = 688
    /// {anchor}: {value}, the end of the last day
    case whyAnchorLastDay = 689
    /// {anchor}: not known yet
    case whyAnchorOpen = 690
    /// not counted: {weekend|one day|# days} of the weekend, {holidays|one holiday|# holidays}
    case whyDaysOff = 691
    /// {holiday}: {date}
    case whyHoliday = 692
    /// {role} in {item}, {span}
    case whyRoleIn = 693
    /// {word} of {record}
    case whyMention = 694
    /// {record} belongs to it
    case whyMentionOf = 695
    /// takes part: {kind}
    case whyTakesPart = 696
    /// takes part: {kind}, {category}
    case whyTakesPartAs = 697
    /// {clause}: {value}
    case whyClause = 698
    /// {clause}: not stated, counts as {value}
    case whyClauseOmitted = 699
    /// nothing says the {property} of {record}
    case whyPropertyUnsaid = 700
    /// {workflow}: {state}, since nothing has happened
    case whyWorkflowStart = 701
    /// {workflow}: {state} since {date}
    case whyWorkflowSince = 702
    /// {date} {step} {subject}
    case whyEventWords = 703
    /// {date} {step} {subject} by {actor}
    case whyEventWordsBy = 704
    /// allowed
    case whyEventAllowed = 705
    /// refused
    case whyEventRefused = 706
    /// refused: {reason}
    case whyEventRefusedBecause = 707
    /// not yet: it lies after {date}
    case whyEventNotYet = 708
    /// recorded, and would be refused today: {reason}
    case whyEventMisfit = 709
    /// retracted on {date}: it counts as if it had not happened
    case whyEventRetracted = 710
    /// {event}: recorded, would be refused today, {reason}
    case whyEventLineMisfit = 711
    /// {event}: retracted
    case whyEventLineRetracted = 712
    /// {clause} of {subject} became {value}
    case whyEventSet = 713
    /// not run
    case whyEventNotRun = 714
    /// {note}
    case whyEventNote = 715
    /// led to {change}
    case whyEventChanged = 716
    /// {subject} went from {from} to {to} in {workflow}
    case whyEventMoved = 717
    /// {event}
    case whyEventLine = 718
    /// {event}: refused, {reason}
    case whyEventLineRefused = 719
    /// {event}: still to come
    case whyEventLineNotYet = 720
    /// holds
    case whyRuleHolds = 721
    /// does not hold
    case whyRuleFails = 722
    /// cannot be decided yet
    case whyRuleUndecided = 723
    /// holds for {count|one|#}
    case whyRuleHoldsFor = 724
    /// does not hold for {count|one|#}
    case whyRuleFailsFor = 725
    /// cannot be decided yet for {count|one|#}
    case whyRuleOpenFor = 726
    /// checks nothing: its `when` does not hold
    case whyRuleOff = 727
    /// checks nothing: what it is for each of is empty
    case whyRuleForNobody = 728
    /// its severity is set to {severity} here
    case whySeverity = 729
    /// waived here: {reason}
    case whyWaiverAll = 730
    /// waived here for {subjects}: {reason}
    case whyWaiverOn = 731
    /// {count|one finding|# findings}
    case whyBuiltinFinds = 732
    /// cannot be decided yet in {count|one case|# cases}
    case whyBuiltinOpen = 733
    /// found nothing
    case whyBuiltinNothing = 734
    /// not checked here: no rule of the scripts enforces it
    case whyBuiltinUnchecked = 735
    /// `{condition}` holds
    case whyHolds = 736
    /// `{condition}` does not hold
    case whyFails = 737
    /// whether `{condition}` holds is not known
    case whyUndecided = 738
    /// `{expression}` is {value}
    case whyValue = 739
    /// {element}: {statement}
    case whyFor = 740
    /// there is nothing more to say of it
    case whyNothingBelow = 741
    /// {rule} does not look at things of the kind {kind}
    case whyNotOfKind = 742
    /// it does not state: {clause}
    case whyClauseMissing = 743
    /// it is no part of the agenda
    case whyNotInAgenda = 744
    /// it has no room
    case whyHasNoRoom = 745
    /// it has no time
    case whyHasNoTime = 746
    /// it has no parts with a length
    case whyHasNoParts = 747
    /// no opening hours are stated
    case whyHasNoHours = 748
    /// no person has a part in it
    case whyHasNobody = 749
    /// nothing says when anybody is available
    case whyHasNoAvailability = 750
    /// it has no time of its own and begins when what is before it ends
    case whyFollowsFlow = 751
    /// {count|One more finding|# more findings}.
    case whyFindingsMore = 752
    /// waived: {reason}
    case whyWaived = 753
    /// in order: {rules}
    case whyHeld = 754
    /// Nothing is known of it beyond that.
    case whyNothing = 755
    /// {rule} for {subject}
    case whyNotRule = 756
    /// the rule has nothing to look at here
    case whyNotReached = 757
    /// checked, and in order
    case whyNotInOrder = 758
    /// the rule does find something here
    case whyNotFinds = 759
    /// the rule cannot decide here yet
    case whyNotUndecided = 760
    /// a waiver lets it pass
    case whyNotWaived = 761
    /// the rule is about the whole, not about single things
    case whyNotWhole = 762
    /// the rule is not for {subject}
    case whyNotFor = 763
    /// the rule does not apply to {subject}: its `when` does not hold
    case whyNotCondition = 764
    /// {task} for {element}
    case whyNotTask = 765
    /// the task is not kept for each of several: there is one of it
    case whyNotForEach = 766
    /// {task}: {state}
    case whyNotState = 767
    /// it is so
    case whyNotSo = 768
    /// no event says so ({state})
    case whyNotEvent = 769
    /// nothing is late as long as no day is given: add `--as-of`
    case whyNotAsOf = 770
    /// it has no conditions
    case whyNotConditions = 771
    /// it needs nothing
    case whyNotNeeds = 772
    /// {step} leads from {from} to {to}
    case whyNotStep = 773
    /// {step} leads from {from} to {to}; {actors} may take it
    case whyNotStepBy = 774
    /// nothing else is in {room} on that day
    case whyRoomAlone = 775
    /// its people are nowhere else on that day
    case whyPeopleAlone = 776
    /// a rule, {place}
    case explainRuleInFile = 777
    /// a rule of the library {library}
    case explainRuleInLibrary = 778
    /// As it stands:
    case explainRuleText = 779
    /// To make it binding: `enforce {library}`.
    case explainEnforce = 780
    /// In {file}:
    case explainHere = 781
    /// Nothing of the kind is found in {file}.
    case explainHereNothing = 782
    /// {step} {subject} of {date} is retracted here, and later events rest on it. Retract those too, or record what took its place.
    case retractionUndoes = 783
    /// {steps:or} {subject} was due by {due} and has not been recorded; it is in the state {state} since {since}.
    case stepOverdue = 784
    /// {step} {subject} was taken although one of its conditions does not hold.
    case guardNotMet = 785
    /// On {date} it matters whether {first} {subject} came before {second} {other}, and the script does not say. Give both a time, or different days.
    case eventsUnorderedApart = 786
    /// it does not say `{field}`, which the step asks for
    case refusedFieldMissing = 787
    /// only {actors} may, and that is nobody
    case refusedActorNobody = 788
    /// who {actors} is cannot be told yet
    case refusedActorTbd = 789
    /// `{condition}` does not hold
    case refusedGuard = 790
    /// `{condition}` holds, and the step forbids it
    case refusedGuardForbidden = 791
    /// whether `{condition}` holds is not known, and what is not known refuses
    case refusedGuardOpen = 792
    /// {words}
    case refusedGuardWords = 793
    /// what it takes back is dated {date}, after it
    case refusedRetractLater = 794
    /// that was retracted on {date} already
    case refusedRetractTwice = 795
    /// it rests on {step} {subject}, which was retracted on {date}
    case refusedRetracted = 796
    /// retracted on {date}
    case retractedOn = 797
    /// {step} {subject}
    case retractedEvent = 798
    /// {subject} in {place}
    case pairOf = 799
    /// The journal {path} cannot be read: {reason}.
    case journalUnreadable = 800
    /// Nothing was recorded, since the journal {path} cannot be written: {reason}. What was recorded before is untouched.
    case journalUnwritable = 801
    /// There is no journal {path}.
    case journalMissing = 802
    /// {path} is not a journal. It stays as it is.
    case journalForeign = 803
    /// The journal {path} was written by a newer version of the program.
    case journalNewer = 804
    /// Others have been recording in {path} for too long. Nothing was recorded; try again.
    case journalBusy = 805
    /// The journal {path} is damaged: {damage}.
    case journalDamaged = 806
    /// The id {id} belongs to entry {number} already, which says something else: {text}
    case journalIdTaken = 807
    /// Only events are recorded, such as {example}; this is something else: {found}
    case recordNotEvent = 808
    /// There is no event in {path} to record.
    case recordNothing = 809
    /// This event cannot be kept as one line: {text}
    case recordMalformed = 810
    /// The journal has no entry {entry}.
    case journalEntryUnknown = 811
    /// {path} is not an exported journal: line {line} is not what should stand there.
    case importNotJournal = 812
    /// In {path}, entry {number} (line {line}) was changed since it was exported.
    case importChanged = 813
    /// In {path}, entry {number} (line {line}) does not follow the one before it: some are missing or were put in.
    case importUnchained = 814
    /// The journal {journal} has another entry {number} than {path}. It stays as it is.
    case importConflict = 815
    /// Name an event or a file with events, and not both.
    case recordBoth = 816
    /// {path} exists already. It stays as it is.
    case journalBackupExists = 817
    /// {command} names what is damaged
    case journalHintVerify = 818
    /// {command} gives all that is intact
    case journalHintExport = 819
    /// {command} lists the entries
    case journalHintList = 820
    /// {option} leaves the journal out of account
    case journalHintWithout = 821
    /// a recording was broken off, and whoever undoes the rest of it must be allowed to write it
    case journalReasonNeedsRecovery = 822
    /// it may be read and not written
    case journalReasonReadOnly = 823
    /// the structure of the file is broken
    case damageStructure = 824
    /// entry {number} is not what was recorded
    case damageChanged = 825
    /// entry {number} is missing
    case damageMissing = 826
    /// entries {first} to {last} are missing
    case damageMissingSeveral = 827
    /// entry {number} does not follow the one before it
    case damageUnchained = 828
    /// the digest of entry {number} is wrong, and its text is intact
    case damageDigest = 829
    /// it once reached to entry {number}
    case damageTruncated = 830
    /// entry {number} is another one than its head file says
    case damageOtherHead = 831
    /// its head file {path} is missing, so that nobody could tell if entries were cut off at the end
    case damageHeadMissing = 832
    /// its head file {path} cannot be understood
    case damageHeadUnreadable = 833
    /// recorded as {number}
    case recordedAs = 834
    /// recorded as {first} to {last}
    case recordedRange = 835
    /// recorded before, as {number}
    case recordedBefore = 836
    /// would be recorded as {number}
    case wouldRecord = 837
    /// Nothing is recorded.
    case recordUnchanged = 838
    /// {subject}: {workflow} is now {state}
    case recordState = 839
    /// {subject} in {place}: {workflow} is now {state}
    case recordStatePlace = 840
    /// {task} is done
    case recordDone = 841
    /// {task} is skipped
    case recordSkipped = 842
    /// {subject}: changed as stated
    case recordChanged = 843
    /// the event on line {line} of {file} counts as if it had not happened
    case recordRetracted = 844
    /// It is on the disk; only the file {path}, by which a cut-off journal is told, could not be written: {reason}.
    case recordHeadBehind = 845
    /// {count|An event that was recorded before does not fit any more; it is kept|# events that were recorded before do not fit any more; they are kept}. {command} says why.
    case recordMisfits = 846
    /// {path}: {count|one entry, intact and in one chain|# entries, intact and in one chain}
    case journalSound = 847
    /// {path}: nothing is recorded yet
    case journalEmpty = 848
    /// {path}: {intact} of {count} entries are intact
    case journalUnsound = 849
    /// {missing|One entry is damaged and left out|# entries are damaged and left out}.
    case journalExportPartial = 850
    /// {path} is written: {count|one entry|# entries}.
    case journalExported = 851
    /// {path}: {count|one entry is|# entries are} imported
    case journalImported = 852
    /// {path}: has all of them already
    case journalImportedNone = 853
    /// {path} is a whole copy: {count|one entry|# entries}
    case journalBackedUp = 854
    /// entry
    case journalNumber = 855
    /// event
    case journalText = 856
    /// recorded at
    case journalRecordedAt = 857
    /// recorded by
    case journalRecordedBy = 858
    /// id
    case journalId = 859
    /// scripts
    case journalScript = 860
    /// digest before
    case journalPrevious = 861
    /// digest
    case journalHash = 862
    /// Records an event that happened: judges it by the script and by all that was recorded, and writes it to the journal beside the script. What is acknowledged is on the disk.
    case helpRecord = 863
    /// Lists, shows, checks, exports, imports and copies what was recorded.
    case helpJournal = 864
    /// an event of the language, in quotation marks for the shell
    case helpArgumentEvent = 865
    /// an event
    case argumentEvent = 866
    /// what to do
    case helpArgumentJournalAction = 867
    /// a script, whose journal stands beside it, or a journal
    case helpArgumentJournal = 868
    /// a script or a journal
    case argumentJournal = 869
    /// of `show` an entry's number or id, of `import` the exported text, of `backup` the copy
    case helpArgumentJournalOther = 870
    /// the number or the id of an entry
    case argumentJournalEntry = 871
    /// an exported journal
    case argumentJournalImport = 872
    /// a file for the copy
    case argumentJournalBackup = 873
    /// a journal
    case argumentJournalFile = 874
    /// the journal, where it does not stand beside the script
    case helpOptionJournal = 875
    /// leaves out what was recorded
    case helpOptionNoJournal = 876
    /// who records; without it the user of this computer
    case helpOptionByWhom = 877
    /// an id of one's own: an event with the same id and text is recorded once, however often it is sent
    case helpOptionRecordId = 878
    /// a file with events; all of them are recorded or none
    case helpOptionRecordFrom = 879
    /// only says what would change
    case helpOptionRecordDryRun = 880
    /// records that a task is done
    case helpExampleRecord = 881
    /// a day's events at once
    case helpExampleRecordFrom = 882
    /// whether it would be allowed
    case helpExampleRecordDryRun = 883
    /// what was recorded
    case helpExampleJournalList = 884
    /// whether all of it is intact
    case helpExampleJournalVerify = 885
    /// as text, which can be read and imported
    case helpExampleJournalExport = 886
    /// a copy while others go on recording
    case helpExampleJournalBackup = 887
    /// No series, conference or edition is called {subject}. These are there: {names}.
    case statusOfNothing = 888
    /// No series, conference or edition is called {subject}. Perhaps you mean {names:or}.
    case statusOfNothingNear = 889
    /// No session and no day is called {subject}. It is asked for by name, title or date; these are there: {names}.
    case sheetOfNothing = 890
    /// These scripts have no day with a date and a time, so there is nothing to hold against the clock. Give one: `day 2027-03-14 from 09:00`.
    case sheetWithoutDays = 891
    /// {option} takes a date and a time such as {example}, and {value} is none.
    case wrongMoment = 892
    /// {now} says the day already; leave {date} out.
    case momentAndDate = 893
    /// These scripts name no series, conference or edition, so there is none called {subject}. Ask for the status without it.
    case statusWithoutMeetings = 894
    /// {option} is for one script, and {file} holds {count|one|#}. Leave it out: each has its own journal beside it.
    case journalOfSeveral = 895
    /// {title} (as of {date})
    case statusHeading = 896
    /// {title} (after all that has happened)
    case statusHeadingAll = 897
    /// Status
    case statusProject = 898
    /// {section}: {count}
    case statusSection = 899
    /// Participants
    case statusParticipants = 900
    /// Tasks
    case statusTasks = 901
    /// Tasks: {done} of {count} done
    case statusTasksProgress = 902
    /// Follow-up
    case statusFollowUp = 903
    /// Follow-up: {open} open, {overdue} of them overdue, {done} done
    case statusFollowUpCounts = 904
    /// Reports owed
    case statusReports = 905
    /// Indicators
    case statusIndicators = 906
    /// Due next
    case statusNext = 907
    /// Recorded events that no longer fit
    case statusMisfits = 908
    /// By meeting
    case statusMeetings = 909
    /// How indicators moved
    case statusTrends = 910
    /// overdue
    case statusOverdue = 911
    /// {count} {state}
    case statusStateCount = 912
    /// {kind} {number}
    case statusNumbered = 913
    /// {kind}: {title}
    case statusItem = 914
    /// due {date}
    case statusDue = 915
    /// due {date} {time}
    case statusDueAt = 916
    /// no date
    case statusNoDue = 917
    /// {count|# day late|# days late}
    case statusLate = 918
    /// evidence: {evidence}
    case statusEvidence = 919
    /// no evidence
    case statusNoEvidence = 920
    /// nobody named
    case statusNoAddressee = 921
    /// answers for it: {owner}
    case statusOwnedBy = 922
    /// {measured} of {target}
    case statusOfTarget = 923
    /// target {target}, not measured
    case statusTargetOnly = 924
    /// {measured}, no target
    case statusNoTarget = 925
    /// reached
    case statusReached = 926
    /// below
    case statusNotReached = 927
    /// {value} ({date})
    case statusOnDate = 928
    /// {values}, then {value}
    case statusThen = 929
    /// {meeting}: {value}
    case statusInMeeting = 930
    /// {step}: {subject}
    case statusStepDue = 931
    /// {step}: {subject} ({place})
    case statusStepDueIn = 932
    /// Report on {meeting}
    case statusReportDue = 933
    /// Report
    case statusReportDuePlain = 934
    /// … and {count|one more|# more}
    case statusMore = 935
    /// {open} open, {overdue} overdue, {done} done
    case statusMeetingCounts = 936
    /// {count|no reports missing|one report missing|# reports missing}
    case statusMeetingReports = 937
    /// Nothing is open from this meeting.
    case statusNothingOwed = 938
    /// There is nothing to tell the status of yet: no participants, tasks, recommendations or indicators.
    case statusEmpty = 939
    /// {title}: {count|one meeting|# meetings}
    case statusOfSeries = 940
    /// {day} · it is {time}
    case sheetNow = 941
    /// over
    case sheetOver = 942
    /// running
    case sheetRunning = 943
    /// ahead
    case sheetAhead = 944
    /// not recorded
    case sheetUntold = 945
    /// called off
    case sheetOff = 946
    /// planned {time}
    case sheetPlanned = 947
    /// {time} late
    case sheetLate = 948
    /// {time} early
    case sheetEarly = 949
    /// {time} longer than planned
    case sheetLonger = 950
    /// {time} shorter than planned
    case sheetShorter = 951
    /// {time} late, behind {item}
    case sheetMovedBy = 952
    /// All is on time.
    case sheetOnTime = 953
    /// The day is expected to end at {end}, {time} late.
    case sheetDayLate = 954
    /// The day is expected to end at {end}, {time} early.
    case sheetDayEarly = 955
    /// The day is expected to end in time, at {end}.
    case sheetDayInTime = 956
    /// Now: {item}, since {time}
    case sheetIsRunning = 957
    /// Now: {item}, since {time}, {over} over its time
    case sheetIsRunningOver = 958
    /// Now: nothing that was recorded as begun
    case sheetNothingRuns = 959
    /// Next: {item} at {time}
    case sheetNext = 960
    /// Next: {item} at {time}, in {wait}
    case sheetNextIn = 961
    /// {remarks}, {remark}
    case sheetAnd = 962
    /// {session}: {state}
    case sittingHeading = 963
    /// Present: {count}
    case sittingPresent = 964
    /// Present: {count} of {members}
    case sittingPresentOf = 965
    /// quorum {needed}: met
    case sittingQuorumMet = 966
    /// quorum {needed}: {missing|one is missing|# are missing}
    case sittingQuorumNotMet = 967
    /// quorum {quorum}: it cannot be told whether it is met
    case sittingQuorumOpen = 968
    /// {first}; {second}
    case sittingLine = 969
    /// List of speakers
    case sittingSpeakers = 970
    /// List of speakers: {state}
    case sittingSpeakersState = 971
    /// has the floor
    case sittingHasFloor = 972
    /// waits
    case sittingWaits = 973
    /// has spoken
    case sittingHasSpoken = 974
    /// since {time}
    case sittingSince = 975
    /// asked at {time}
    case sittingAskedAt = 976
    /// {spoken} of {granted}
    case sittingSpokenOf = 977
    /// {spoken} of {granted}, {over} over
    case sittingOverTime = 978
    /// asks for {granted}
    case sittingGranted = 979
    /// Points of order and replies
    case sittingRequests = 980
    /// Motion of procedure: {state}
    case sittingMotion = 981
    /// Motion of procedure {motion}: {state}
    case sittingMotionText = 982
    /// Votes
    case sittingVotes = 983
    /// {yes} in favour, {no} against, {abstain} abstaining
    case sittingVote = 984
    /// {needed} needed
    case sittingNeeded = 985
    /// carried
    case sittingCarried = 986
    /// not carried
    case sittingLost = 987
    /// tied
    case sittingTied = 988
    /// not decided
    case sittingOpen = 989
    /// by roll-call
    case sittingRollCall = 990
    /// {state}: {names}
    case sittingBallot = 991
    /// Nothing was recorded of this session.
    case sittingNone = 992
    /// Says where a project stands: participants by state, tasks by owner, recommendations and promises with what is overdue, reports that are owed, indicators, what is due next, and recorded events that no longer fit. Of a series it says so meeting by meeting.
    case helpStatus = 993
    /// Holds a day against the clock: what was planned, what really began and ended, what moves because of it, who is present, who speaks and what was voted.
    case helpRunsheet = 994
    /// a script, or a folder with the scripts of several meetings; - is standard input
    case helpArgumentStatusFile = 995
    /// a series, a conference or an edition: only what is of it, meeting by meeting
    case helpArgumentStatusSubject = 996
    /// a session or a day, by name, title or date; without it all days
    case helpArgumentSheetSubject = 997
    /// a meeting
    case argumentMeeting = 998
    /// a session or a day
    case argumentSession = 999
    /// a date and a time, YYYY-MM-DD HH:MM
    case argumentMoment = 1000
    /// how the view is written; text where nothing is said
    case helpOptionTextJson = 1001
    /// what time it is at the meeting; now where nothing is said
    case helpOptionNow = 1002
    /// the day as of which all is told; today where nothing is said
    case helpOptionAsOfStatus = 1003
    /// the day after whose events the sheet is written, without a time of the clock
    case helpOptionAsOfSheet = 1004
    /// where the preparation stands on that day
    case helpExampleStatus = 1005
    /// what is open from all meetings of a series
    case helpExampleStatusSeries = 1006
    /// where the day stands at that time
    case helpExampleRunsheet = 1007
    /// one session, with its speakers and votes
    case helpExampleRunsheetSession = 1008
    /// entry {count|#|#}
    case statusEntry = 1009
    /// Nothing ever comes into the state `{state}` of {workflow}: no step leads there from `{first}`.
    case workflowStateUnreachable = 1010
    /// From the state `{state}` of {workflow} no step leads to {final:or}.
    case workflowDeadEnd = 1011
    /// Nobody can take the step `{step}`: {reason}.
    case stepNobody = 1012
    /// The time allowed for `{step}` cannot be kept: {reason}.
    case stepLimit = 1013
    /// `replaces {name}` names no workflow of {kind}.
    case workflowReplaces = 1014
    /// {workflow} replaces a workflow that other procedures ask about: they need {missing}.
    case workflowReplacedNeeds = 1015
    /// {name} has a state for each {kind} that {subject} belongs to: write {example}.
    case pairMissing = 1016
    /// `{step}` is about {subject} alone; `{word} {name}` says too much.
    case pairSurplus = 1017
    /// `{step}` takes no value called {name}{known}.
    case stepValueUnknown = 1018
    /// `{step}` needs {names}: write {example}.
    case stepValueMissing = 1019
    /// No event is called {name}, so nothing can be taken back.
    case eventNameUnknown = 1020
    /// The change of {subject} changes nothing: say in braces what the record is to say from then on, such as `{example}`.
    case changeEmpty = 1021
    /// {workflow} cannot be {what}: the program itself reckons the states of tasks. Write a workflow of tasks with a name of its own.
    case workflowNative = 1022
    /// no one holds {roles}
    case stepNobodyRole = 1023
    /// nothing comes into {states:or}
    case stepNobodyState = 1024
    /// its condition never holds
    case stepNobodyNever = 1025
    /// it leaves no time
    case stepLimitNothing = 1026
    /// nothing comes into {states:or} by an event, so it never begins to run
    case stepLimitInitial = 1027
    /// extended
    case nativeExtended = 1028
    /// replaced
    case nativeReplaced = 1029
    /// `std.prelude` is always there: it needs no `enforce`.
    case preludeEnforced = 1030
    /// There is no {kind} with the number {number}.
    case numberUnknown = 1031
    /// {subject} takes part in {meetings}. Say in which: `{example}`.
    case whichMeeting = 1032
    /// ; it takes none
    case valuesNone = 1033
    /// ; it takes {names}
    case valuesKnown = 1034
    /// states that need a second name, as in {example}
    case typePair = 1035
    /// in a step
    case inStep = 1036
    /// the state of somebody in a workflow
    case typeStateArgument = 1037
    /// {count|one workflow|# workflows}: {rules}
    case libraryWorkflows = 1038
    /// There is no command {word}.
    case unknownCommand = 1039
    /// {command} has no option {option}.
    case unknownOption = 1040
    /// A value is missing after {option}: {values:or}.
    case missingOptionValue = 1041
    /// {option} takes {values:or}, not {value}.
    case wrongOptionValue = 1042
    /// {command} needs {argument}.
    case missingArgument = 1043
    /// {command} has no use for {argument}.
    case surplusArgument = 1044
    /// {value} is not a date. Write {option} with a day such as {example}, or {today}.
    case wrongAsOf = 1045
    /// {dash} reads standard input and stands alone.
    case standardInputAlone = 1046
    /// This command line cannot be read: {text}
    case usageMistake = 1047
    /// There is no template {name}; there are {names}.
    case unknownTemplate = 1048
    /// There is no file {path}.
    case fileMissing = 1049
    /// The file {path} cannot be read: {reason}.
    case fileUnreadable = 1050
    /// {path} is a folder, and {command} works on one script.
    case fileIsFolder = 1051
    /// There is no script in the folder {path}. The names of scripts end in {extension}.
    case folderWithoutScripts = 1052
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case fileTooLarge = 1053
    /// The file {path} exists already. It stays as it is.
    case fileExists = 1054
    /// The file {path} cannot be written: {reason}. It stays as it was.
    case fileUnwritable = 1055
    /// The output cannot be written: {reason}.
    case outputUnwritable = 1056
    /// The folder {path} cannot be read: {reason}.
    case folderUnreadable = 1057
    /// Standard input cannot be read: {reason}.
    case inputUnreadable = 1058
    /// The file {path} cannot be read: {reason}.
    case useUnreadable = 1059
    /// {path} is a folder. Name the files in it one by one.
    case useFolder = 1060
    /// {path} is neither a file nor a folder.
    case useNoFile = 1061
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case useTooLarge = 1062
    /// {path} begins at the root of this computer. Write the path from this file's folder, so that it holds on every computer.
    case useAbsolute = 1063
    /// This file uses itself, by the name {path}.
    case useItself = 1064
    /// A project has at most {limit} files.
    case useTooMany = 1065
    /// This is a defect of the program itself, not of your script. Please report it with the script and the command.
    case programDefect = 1066
    /// write {path}
    case useWriteInstead = 1067
    /// perhaps you mean {words:or}
    case perhapsYouMean = 1068
    /// {command} tells more
    case helpLists = 1069
    /// permission denied
    case reasonDenied = 1070
    /// it does not exist
    case reasonMissing = 1071
    /// a part of the path is not a folder
    case reasonNoFolder = 1072
    /// it is a folder
    case reasonFolder = 1073
    /// it is not a file
    case reasonNotAFile = 1074
    /// its symbolic links go round in a circle
    case reasonLoop = 1075
    /// the name is too long
    case reasonLongName = 1076
    /// no space is left
    case reasonFull = 1077
    /// the file system is read-only
    case reasonReadOnly = 1078
    /// the device reports a fault
    case reasonDevice = 1079
    /// too many files are open
    case reasonTooManyOpen = 1080
    /// the system reports error {number}
    case reasonOther = 1081
    /// a script or a folder
    case argumentPath = 1082
    /// a script
    case argumentFile = 1083
    /// an expression
    case argumentExpression = 1084
    /// what is asked about
    case argumentSubject = 1085
    /// what was expected
    case argumentExpectation = 1086
    /// a code
    case argumentCode = 1087
    /// a day or {today}
    case argumentDate = 1088
    /// a day
    case argumentDay = 1089
    /// a name
    case argumentName = 1090
    /// a file to write
    case argumentOutput = 1091
    /// {path}: formatted
    case fmtChanged = 1092
    /// {path}: would change
    case fmtWouldChange = 1093
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case fmtLeft = 1094
    /// {path}: left as it is, since formatting would have changed what it says
    case fmtDoubtful = 1095
    /// {count|The file is|All # files are} formatted already.
    case fmtAllFormatted = 1096
    /// {path} is written. Try {command}.
    case newWritten = 1097
    /// {count|There is an error|There are # errors} in the script; {command} shows {count|it|them}.
    case viewWithErrors = 1098
    /// {program} {version}, language edition {edition}, time-zone data {zones}
    case versionLine = 1099
    /// plans, checks and runs conferences that are written as plain text
    case helpAbout = 1100
    /// usage:
    case helpUsage = 1101
    /// commands:
    case helpCommands = 1102
    /// arguments:
    case helpArguments = 1103
    /// options:
    case helpOptions = 1104
    /// examples:
    case helpExamples = 1105
    /// templates:
    case helpTemplates = 1106
    /// exit status: 0 nothing is wrong; 1 an error that is not waived; 2 the command could not do its work; 70 a defect of the program
    case helpExit = 1107
    /// {command} tells more about one of them
    case helpEachCommand = 1108
    /// Reads scripts and says all that is wrong, missing or undecided in them, without running events.
    case helpCheck = 1109
    /// Checks a script, applies what has happened so far, and prints what its `show` lines ask for; without them the agenda, the checklists and the findings.
    case helpRun = 1110
    /// Prints the programme: day by day, with times, rooms and people.
    case helpAgenda = 1111
    /// Prints the checklists: what is done, ready, blocked or overdue, and who owns it.
    case helpTasks = 1112
    /// Prints who takes part, and where.
    case helpPeople = 1113
    /// Answers one expression about a script.
    case helpQuery = 1114
    /// Says why something is as it is: when and where and by what chain of reasons, whom it concerns, what was found about it and what would mend it.
    case helpWhy = 1115
    /// Says why something that was expected is absent: a finding, a task, a state, a condition that does not hold.
    case helpWhyNot = 1116
    /// Says what a code means, why it matters, and shows it wrong and right.
    case helpExplain = 1117
    /// Gives scripts their one layout, in place. A script with errors in its spelling stays as it is.
    case helpFmt = 1118
    /// Writes a first script to start from.
    case helpNew = 1119
    /// scripts, or folders with scripts; - alone is standard input
    case helpArgumentPaths = 1120
    /// a script; - is standard input
    case helpArgumentFile = 1121
    /// an expression of the language, in quotation marks for the shell
    case helpArgumentExpression = 1122
    /// a name, a title or a part of one, a task such as `prepare.share`, a property such as `ideas.start`, an event, a rule, a place such as `chapter.majlis:12`, or an expression
    case helpArgumentSubject = 1123
    /// a rule and a subject, a task such as `delegate_path[omar].visa`, a state and a task, or a condition
    case helpArgumentExpectation = 1124
    /// a code as it stands before a finding, or a rule's name; without it all are listed
    case helpArgumentCode = 1125
    /// which script; without it the first of these
    case helpArgumentTemplate = 1126
    /// a morning in one hall, with a checklist
    case helpTemplateMeeting = 1127
    /// an intergovernmental summit: three days, delegations, quorum
    case helpTemplateSummit = 1128
    /// a developer conference: tracks, parallel rooms, speakers
    case helpTemplateDeveloper = 1129
    /// a half-day workshop of an organisation
    case helpTemplateWorkshop = 1130
    /// how findings are written; human where nothing is said
    case helpOptionFindingsFormat = 1131
    /// how the view is written; text where nothing is said
    case helpOptionViewFormat = 1132
    /// how the answer is written; human where nothing is said
    case helpOptionAnswerFormat = 1133
    /// the language of messages, also with the country (ar-LB); else the script's own, else the computer's
    case helpOptionLang = 1134
    /// colours; auto: on a terminal, unless NO_COLOR is set
    case helpOptionColor = 1135
    /// the day as of which time is reckoned; without it nothing depends on the clock
    case helpOptionAsOf = 1136
    /// the day as of which tasks are reckoned; today where nothing is said
    case helpOptionAsOfTasks = 1137
    /// only this day
    case helpOptionDay = 1138
    /// only this room, by its name or title
    case helpOptionRoom = 1139
    /// only this track
    case helpOptionTrack = 1140
    /// only what this person takes part in
    case helpOptionPerson = 1141
    /// only what this person, body or role owns
    case helpOptionOwner = 1142
    /// writes nothing; exit status 1 where something would change
    case helpOptionFmtCheck = 1143
    /// shows what would change, and writes nothing
    case helpOptionFmtDiff = 1144
    /// the file to write; it must not exist yet. Without it the script is printed
    case helpOptionOutput = 1145
    /// this page
    case helpOptionHelp = 1146
    /// the version, the language's edition and the time-zone data
    case helpOptionVersion = 1147
    /// one script
    case helpExampleCheckFile = 1148
    /// all scripts of a folder, for a program to read
    case helpExampleCheckFolder = 1149
    /// with waivers and deadlines as they stand today
    case helpExampleCheckAsOf = 1150
    /// the script on a certain day
    case helpExampleRun = 1151
    /// what happens in one room
    case helpExampleAgendaRoom = 1152
    /// for a spreadsheet
    case helpExampleAgendaCsv = 1153
    /// what one person has to do
    case helpExampleTasks = 1154
    /// everybody, for a program to read
    case helpExamplePeople = 1155
    /// how many sessions have no chair
    case helpExampleQueryCount = 1156
    /// a table of the sessions in one room
    case helpExampleQueryTable = 1157
    /// a script whose own rules are meant too, and in which the answer looks for what is found now
    case helpArgumentRuleFile = 1158
    /// what a rule of the script asks for, and what it finds
    case helpExampleExplainRule = 1159
    /// why a session is when and where it is
    case helpExampleWhySession = 1160
    /// why a task is late
    case helpExampleWhyTask = 1161
    /// where a figure comes from
    case helpExampleWhyExpression = 1162
    /// why two sessions do not clash
    case helpExampleWhyNotRule = 1163
    /// why a task cannot begin
    case helpExampleWhyNotState = 1164
    /// why somebody is not on a list
    case helpExampleWhyNotCondition = 1165
    /// what the code before a finding means
    case helpExampleExplain = 1166
    /// formats a file in place
    case helpExampleFmt = 1167
    /// for checks before a change is accepted
    case helpExampleFmtCheck = 1168
    /// from an editor
    case helpExampleFmtInput = 1169
    /// a first script in a file
    case helpExampleNew = 1170
    /// to look at it first
    case helpExampleNewPrint = 1171
    /// {value} is no output. After {option} stand a format and a file, such as {example}.
    case outputForm = 1172
    /// There is no format {format} for {option}; there are {formats}.
    case outputUnknownFormat = 1173
    /// Two outputs go to {file}. Give each a file of its own.
    case outputTwice = 1174
    /// {option} takes a whole number from {least}, not {value}.
    case numberExpected = 1175
    /// {option} takes a percentage from 0 to 100, not {value}.
    case percentageExpected = 1176
    /// {path} is no baseline: it is not what {command} writes.
    case baselineUnreadable = 1177
    /// {path} was written by an earlier version, which did not say by what its findings are known again. Write it once more with {command}.
    case baselineTooOld = 1178
    /// {first} and {second} both say which findings are known. Leave one of them out.
    case twoBaselines = 1179
    /// There is no program {program} here, and {option} needs it.
    case gitMissing = 1180
    /// {path} is in no git repository that could be asked how the scripts stood earlier.
    case gitNoRepository = 1181
    /// The repository has no revision {revision}.
    case gitUnknownRevision = 1182
    /// {path} is outside the repository {root}, so how it stood at {revision} is not known.
    case gitOutside = 1183
    /// {program} could not say how the scripts stood at {revision}: {reason}
    case gitFailed = 1184
    /// {option} compares files with what they were, and standard input is no file.
    case gitStandardInput = 1185
    /// {option} writes into scripts, and standard input is no file.
    case updateStandardInput = 1186
    /// a format and a file
    case argumentOutputForm = 1187
    /// a file with known findings
    case argumentBaseline = 1188
    /// a commit, a branch or a tag
    case argumentRevision = 1189
    /// a number
    case argumentLimit = 1190
    /// words of a title
    case argumentWords = 1191
    /// tags, separated by commas
    case argumentTags = 1192
    /// a percentage
    case argumentPercentage = 1193
    /// More about it: `{command}`
    case machineExplain = 1194
    /// {known|One finding is|# findings are} known from {source} and left out here.
    case machineKnown = 1195
    /// {gone|One finding|# findings} of {source} {gone|is|are} no longer there.
    case machineGone = 1196
    /// {count|There is one warning|There are # warnings}, and {option} allows {limit|none|one|#}.
    case machineTooManyWarnings = 1197
    /// {done} of {total} read and checked
    case machineProgress = 1198
    /// {done} of {total} tests run
    case machineProgressTests = 1199
    /// also writes the findings to a file in a format; may be said several times
    case helpOptionCheckOutput = 1200
    /// only findings that this file does not know count and are shown; `majlis check --format json` writes it
    case helpOptionBaseline = 1201
    /// only findings that the scripts did not have at this revision of the git repository count and are shown
    case helpOptionChangedSince = 1202
    /// fails where there are more warnings than this
    case helpOptionMaxWarnings = 1203
    /// for people in the log, and for the page where a change is reviewed
    case helpExampleCheckOutput = 1204
    /// only what the branch has brought
    case helpExampleCheckChanged = 1205
    /// only what is not in the list of known findings
    case helpExampleCheckBaseline = 1206
    /// Runs the tests that stand in scripts: each by itself, changing nothing.
    case helpTest = 1207
    /// how results are written to standard output; human where nothing is said
    case helpOptionTestFormat = 1208
    /// also writes the results to a file in a format; may be said several times
    case helpOptionTestOutput = 1209
    /// only tests whose titles have these words
    case helpOptionTestFilter = 1210
    /// only tests with one of these tags
    case helpOptionTestTag = 1211
    /// all tests but those with one of these tags
    case helpOptionTestSkipTag = 1212
    /// fails where there is no test to run
    case helpOptionTestEmpty = 1213
    /// also shows which rules and steps of the scripts no test goes through
    case helpOptionTestCoverage = 1214
    /// fails where less than this percentage is covered
    case helpOptionTestThreshold = 1215
    /// writes into the scripts what their snapshots would show now
    case helpOptionTestUpdate = 1216
    /// exit status: 0 all tests passed; 1 a test failed or a script has an error; 2 the command could not do its work; 70 a defect of the program
    case helpTestExit = 1217
    /// all tests of a script
    case helpExampleTest = 1218
    /// some tests only
    case helpExampleTestFilter = 1219
    /// for a CI server
    case helpExampleTestReport = 1220
    /// which rules and steps are tested
    case helpExampleTestCoverage = 1221
    /// failed
    case testedFailed = 1222
    /// {file}: {counts}
    case testedFile = 1223
    /// {count|no test passed|one test passed|# tests passed}
    case testedCountPassed = 1224
    /// {count|none failed|one failed|# failed}
    case testedCountFailed = 1225
    /// {passed}, {failed}
    case testedCounts = 1226
    /// {count|One test passed|All # tests passed}.
    case testedAllPassed = 1227
    /// The test failed.
    case testedOneFailed = 1228
    /// {failed|One|#} of {count|one test|# tests} failed.
    case testedSomeFailed = 1229
    /// There is no test in {files|this file|these # files}.
    case testedNone = 1230
    /// {count|The one test|None of the # tests} is asked for.
    case testedNoneAsked = 1231
    /// {count|One other test was|# other tests were} not asked for.
    case testedLeftOut = 1232
    /// {test}
    case testedTitle = 1233
    /// {test} with {case}
    case testedCase = 1234
    /// What is wrong in the scripts, so that tests may mean little:
    case testedErrors = 1235
    /// Snapshots written in {file}: {count}
    case testedUpdated = 1236
    /// No snapshot shows anything else than it says.
    case testedNothingToUpdate = 1237
    /// {count|Nothing is|One is|# are} covered of {total|one rule or step|# rules and steps}: {percent}
    case testedCovered = 1238
    /// Coverage
    case testedCoverage = 1239
    /// The scripts have no rules and no steps of their own.
    case testedNoPoints = 1240
    /// {percent} of the rules and steps are covered, and {option} asks for {threshold}.
    case testedBelowThreshold = 1241
    /// rule {name}
    case testedRule = 1242
    /// step {name}
    case testedStep = 1243
    /// no test goes through it
    case testedNever = 1244
    /// never broken
    case testedNeverBroken = 1245
    /// never held
    case testedNeverHeld = 1246
    /// never refused
    case testedNeverRefused = 1247
    /// never taken
    case testedNeverTaken = 1248
    /// There is no script {path} in the project's folder.
    case projectScriptMissing = 1249
    /// {path} is outside the project's folder. Scripts of a project stand beside its {file} or below it.
    case projectScriptOutside = 1250
    /// {path} is the project file itself. Name the scripts that the project is read from.
    case projectScriptItself = 1251
    /// The project's script {path} cannot be read: {reason}.
    case projectScriptUnreadable = 1252
    /// A project is described in the file {file} of its folder, and nowhere else; here nobody looks for it.
    case projectElsewhere = 1253
    /// This folder's project is described already on line {line}. Put both into one.
    case projectTwice = 1254
    /// The project is written for edition {project} of the language and this script for edition {edition}.
    case projectEditionDiffers = 1255
    /// The project has {count|one script|# scripts}, and a journal belongs to one. Leave out {clause}: each script has its journal beside it.
    case projectJournalShared = 1256
    /// {clause} {path} is outside the project's folder.
    case projectFileOutside = 1257
    /// {clause} is a day such as {example}, or {today}; {found} is neither.
    case projectDay = 1258
    /// {count|One title or text is|# titles and texts are} not written in {language}, which the project asks for.
    case projectUntranslated = 1259
    /// No script of the project fits {path}.
    case projectPatternEmpty = 1260
    /// {clause} is {range}; {found} is not.
    case projectNumber = 1261
    /// There is no edition {edition} of the language. Write {header}.
    case unknownEdition = 1262
    /// {command} was given no script, and no folder from here upwards has a {file} that describes a project.
    case projectNone = 1263
    /// {command} works on one script, and the project has {count|one|#}: {scripts}. Say which.
    case projectSeveral = 1264
    /// These scripts belong to projects with different settings: {option} is {first} in {one} and {second} in {two}. Take one project after the other, say {option} yourself, or leave the settings out with {without}.
    case projectsDiffer = 1265
    /// The project {file} has no script that can be read.
    case projectWithoutScripts = 1266
    /// The project file uses {path}, which is one of its own scripts. Put what all scripts share into a file that is none of them.
    case projectUsesScript = 1267
    /// There are completions for {shells}, none for {shell}.
    case shellUnknown = 1268
    /// nothing
    case projectAbsent = 1269
    /// set
    case projectSet = 1270
    /// a percentage from 0% to 100%
    case projectRangePercentage = 1271
    /// {command} writes a first one.
    case projectHintNew = 1272
    /// write {path}
    case projectWriteScript = 1273
    /// write {header}
    case projectWriteHeader = 1274
    /// leaves out the settings of the project file
    case helpOptionNoProject = 1275
    /// scripts, or folders with scripts; without any: those of the project
    case helpArgumentProjectPaths = 1276
    /// a script; - is standard input; without one: the project's only one
    case helpArgumentProjectFile = 1277
    /// Mends in scripts what is sure, and brings them to the newest edition of the language.
    case helpFix = 1278
    /// brings the scripts to the newest edition instead
    case helpOptionFixEdition = 1279
    /// only shows what would change, and writes nothing
    case helpOptionFixDryRun = 1280
    /// mends a script in place
    case helpExampleFix = 1281
    /// what a newer edition asks of a project's scripts
    case helpExampleFixEdition = 1282
    /// {path}: written for edition {edition} now.
    case fixEditionPinned = 1283
    /// {count|One script is|# scripts are} written for the newest edition, {edition}.
    case fixEditionCurrent = 1284
    /// {path} was left as it is: {count|one error|# errors} in its reading would make a change unsure. {command} lists them.
    case fixEditionLeft = 1285
    /// Writes what a shell needs to complete commands, options and their values.
    case helpCompletions = 1286
    /// the shell: bash, zsh or fish
    case helpArgumentShell = 1287
    /// a shell: `bash`, `zsh` or `fish`
    case argumentShell = 1288
    /// completions for this session of bash
    case helpExampleCompletions = 1289
    /// Writes the manual page, for `man`.
    case helpMan = 1290
    /// shows the page
    case helpExampleMan = 1291
    /// a project: the scripts of a folder and the settings that count for them
    case helpTemplateProject = 1292
    /// a project file for this folder
    case helpExampleNewProject = 1293
    /// plan conferences in the language Majlis
    case manTitle = 1294
    /// NAME
    case manName = 1295
    /// SYNOPSIS
    case manSynopsis = 1296
    /// DESCRIPTION
    case manDescription = 1297
    /// COMMANDS
    case manCommands = 1298
    /// OPTIONS
    case manOptions = 1299
    /// EXIT STATUS
    case manExit = 1300
    /// EXAMPLES
    case manExamples = 1301
    /// FILES
    case manFiles = 1302
    /// a project's scripts and the settings that count for them, found from any folder below
    case manProject = 1303
    /// what was recorded of a script's events, beside the script
    case manJournal = 1304
    /// {command} has no use for {argument}.
    case replSurplusArgument = 1305
    /// {word} may be {commands:or}.
    case replAmbiguousCommand = 1306
    /// {command} needs {argument}.
    case replMissingArgument = 1307
    /// {path} was left as it is: it is not overwritten unasked, and nobody can be asked here.
    case replNotOverwritten = 1308
    /// Nothing was recorded: recording asks first, and nobody can be asked here.
    case replNotRecorded = 1309
    /// No editor came back well: {variables:or} name the program that is opened.
    case replNoEditor = 1310
    /// The session has no script yet, so {command} has nothing to work on.
    case replNothingOpen = 1311
    /// The interactive session: change the plan, ask about it, try what would be.
    case helpRepl = 1312
    /// scripts that the session begins with; without any it begins empty
    case helpArgumentReplFile = 1313
    /// no banner and no remarks at the beginning
    case helpOptionQuiet = 1314
    /// takes this input in place of those that are typed, and leaves; may be given several times
    case helpOptionInput = 1315
    /// does not run the file of first inputs, `~/.config/majlis/init`
    case helpOptionNoInit = 1316
    /// an input, as it is typed in the session
    case argumentInput = 1317
    /// the day as of which all is told; without it today
    case helpOptionAsOfRepl = 1318
    /// begin with a script
    case helpExampleRepl = 1319
    /// one answer, then leave
    case helpExampleReplInput = 1320
    /// take inputs from a file, without prompts; status 1 when one of them failed
    case helpExampleReplScript = 1321
    /// exit status: 0 every input was taken; 1 an input failed (one that was typed at a terminal does not count); 2 a script, a journal or the command line could not be read; 70 a defect of the program
    case helpReplExit = 1322
    /// This program was built without libedit: lines are read plainly, without completion, colours and history.
    case replNoLineEditor = 1323
    /// `:quit` or Ctrl-D leaves.
    case replHowToLeave = 1324
    /// trial
    case replPromptTrial = 1325
    /// recording
    case replPromptRecording = 1326
    /// search {text}:
    case replSearch = 1327
    /// not found {text}:
    case replSearchFailed = 1328
    /// The inputs are not kept for the next session: {path} cannot be used ({reason}).
    case replHistoryUnusable = 1329
    /// An input of {path} failed.
    case replInitFailed = 1330
    /// {question} [y/N]
    case replConfirm = 1331
    /// Leave, although {changes} would be lost?
    case replAskLeave = 1332
    /// what was typed
    case replChangesTyped = 1333
    /// {count|the changes in one file|the changes in # files}
    case replChangesFiles = 1334
    /// {time} ms
    case replTook = 1335
    /// Changed on disk: {files}. {command} reads {count|it|them} again.
    case replChangedOnDisk = 1336
    /// It is written `{usage}`.
    case replUsage = 1337
    /// {path} is a folder. Name the file in it.
    case replIsFolder = 1338
    /// Load it, although {changes} would be lost?
    case replAskLoad = 1339
    /// Read the files again, although {changes} would be lost?
    case replAskReload = 1340
    /// Forget {changes}?
    case replAskReset = 1341
    /// All stays as it is.
    case replUnchanged = 1342
    /// Read again: {files}.
    case replReloaded = 1343
    /// Nothing has changed since the scripts were loaded.
    case replNothingTyped = 1344
    /// Forgotten. {undo} brings it back.
    case replForgotten = 1345
    /// There is nothing to save: the files hold all that the session does.
    case replNothingToSave = 1346
    /// Write over {files}?
    case replAskOverwrite = 1347
    /// Write over {files}, although somebody has changed {changed} on disk since?
    case replAskOverwriteChanged = 1348
    /// Nothing was written.
    case replNotSaved = 1349
    /// Saved: {path}.
    case replSaved = 1350
    /// {path} has errors in its spelling, so it was written as it stands, without formatting.
    case replSavedUnformatted = 1351
    /// Changes in {files} are not in that file and not saved yet: {save} without a name writes them.
    case replOthersUnsaved = 1352
    /// Something is being tried: first {keep} or {drop}.
    case replTrialFirst = 1353
    /// The text for the editor could not be written: {reason}.
    case replUnwritable = 1354
    /// Nothing was changed in the editor.
    case replEditedNothing = 1355
    /// {name} stands in no file of the session.
    case replNotEditable = 1356
    /// All is told as of {day}.
    case replAsOf = 1357
    /// {value} is no day. Write one such as {example}, or {today}.
    case replWrongDay = 1358
    /// What is said is in English.
    case replLanguageIs = 1359
    /// {value} is none of the languages that Majlis speaks: {languages:or}.
    case replWrongLanguage = 1360
    /// Each input says how long it took; {time} again ends that.
    case replTimeOn = 1361
    /// Inputs no longer say how long they took.
    case replTimeOff = 1362
    /// Nothing was typed before that holds this.
    case replHistoryEmpty = 1363
    /// Connected to {path}, {count|with one event|with # events}. Events that are typed are recorded in it once you have agreed.
    case replConnected = 1364
    /// Connected to {path}, which is made with the first event that is recorded in it.
    case replConnectedNew = 1365
    /// A journal that is still to be made has a name that ends in {ending}.
    case replJournalName = 1366
    /// {count|Record it|Record these # events} in {path}, for good?
    case replAskRecord = 1367
    /// What was recorded last stays recorded: a journal takes nothing back.
    case replRecordedStays = 1368
    /// An event with {retract} takes another one back; {undo} once more takes back what was typed before it.
    case replRecordedHint = 1369
    /// Events are judged by the files as they are on disk: {changes} does not count until {save}.
    case replRecordUnsaved = 1370
    /// An empty session of Majlis. Declare something, such as {example}.
    case replBannerEmpty = 1371
    /// {title}, {files}: {sessions|# session|# sessions}, {people|# person|# people}, {tasks|# task|# tasks}
    case replBannerLoaded = 1372
    /// {files}: {sessions|# session|# sessions}, {people|# person|# people}, {tasks|# task|# tasks}
    case replBannerUntitled = 1373
    /// As of {day}. `:help` shows what can be typed; `:quit` leaves.
    case replBannerHelp = 1374
    /// `:help` shows what can be typed; `:quit` leaves.
    case replBannerUndated = 1375
    /// reads scripts in place of those of the session
    case replAboutLoad = 1376
    /// reads the files of the session again
    case replAboutReload = 1377
    /// writes what was typed and changed into the scripts, or into a new file
    case replAboutSave = 1378
    /// shows what has changed since the scripts were loaded
    case replAboutDiff = 1379
    /// forgets what was typed and changed
    case replAboutReset = 1380
    /// opens what was typed, the script, or a record of it in your editor
    case replAboutEdit = 1381
    /// shows what is still open, or connects a journal that events are recorded in
    case replAboutOpen = 1382
    /// tries a change and shows what it would bring; then `:keep` or `:drop`
    case replAboutTry = 1383
    /// keeps what was tried
    case replAboutKeep = 1384
    /// drops what was tried
    case replAboutDrop = 1385
    /// takes the last change back; again for those before it
    case replAboutUndo = 1386
    /// makes a change again that was taken back
    case replAboutRedo = 1387
    /// shows the programme
    case replAboutAgenda = 1388
    /// shows tasks and their states
    case replAboutTasks = 1389
    /// shows who takes part, and where
    case replAboutPeople = 1390
    /// shows how the preparation stands
    case replAboutStatus = 1391
    /// shows how a day or a session goes, minute by minute
    case replAboutRunsheet = 1392
    /// shows every finding
    case replAboutCheck = 1393
    /// shows what the script asks to show, and the findings
    case replAboutRun = 1394
    /// says why something is so: a time, a state, a finding, a value
    case replAboutWhy = 1395
    /// says why something expected is not so
    case replAboutWhyNot = 1396
    /// sets the day as of which all is told
    case replAboutAsOf = 1397
    /// sets the language of what is said
    case replAboutLang = 1398
    /// says how long an input took; alone: each input from now on, or no longer
    case replAboutTime = 1399
    /// shows what was typed before, with a word in it
    case replAboutHistory = 1400
    /// shows what can be typed, or explains a topic
    case replAboutHelp = 1401
    /// explains a word of the language or a name of the project
    case replAboutDoc = 1402
    /// says what kind of value an expression has
    case replAboutType = 1403
    /// explains a code or a rule
    case replAboutExplain = 1404
    /// leaves the session
    case replAboutQuit = 1405
    /// FILE…
    case replOperandFiles = 1406
    /// [FILE]
    case replOperandMaybeFile = 1407
    /// [NAME]
    case replOperandMaybeName = 1408
    /// [owner=NAME | JOURNAL]
    case replOperandOpen = 1409
    /// INPUT
    case replOperandInput = 1410
    /// [INPUT]
    case replOperandMaybeInput = 1411
    /// [room=NAME] [day=DATE] [track=NAME] [person=NAME] [owner=NAME]
    case replOperandFilters = 1412
    /// SUBJECT
    case replOperandSubject = 1413
    /// [SUBJECT]
    case replOperandMaybeSubject = 1414
    /// EXPECTED
    case replOperandExpected = 1415
    /// [DATE|today]
    case replOperandDate = 1416
    /// [ar|en]
    case replOperandLanguage = 1417
    /// [WORD]
    case replOperandMaybeWord = 1418
    /// [TOPIC]
    case replOperandMaybeTopic = 1419
    /// WORD|NAME
    case replOperandWord = 1420
    /// EXPRESSION
    case replOperandExpression = 1421
    /// CODE|RULE
    case replOperandCode = 1422
    /// Perhaps {command}: {about}.
    case replPerhapsCommand = 1423
    /// There is no help on {topic}.
    case replUnknownTopic = 1424
    /// Nothing is called {word}, neither in the language nor in the project.
    case replNothingDocumented = 1425
    /// `:help` lists everything.
    case replHelpLists = 1426
    /// perhaps {names:or}?
    case replHelpPerhaps = 1427
    /// What is typed is the language itself: a declaration joins the plan, an expression is answered, an event is judged. A colon begins a command; it may be shortened as long as it is clear.
    case replHelpWhat = 1428
    /// Files and what was typed
    case replHelpGroupProject = 1429
    /// Trying and taking back
    case replHelpGroupChanges = 1430
    /// Looking at the plan
    case replHelpGroupViews = 1431
    /// Finding out
    case replHelpGroupHelping = 1432
    /// The session itself
    case replHelpGroupSetting = 1433
    /// Topics, as in {example}: {topics}.
    case replHelpTopics = 1434
    /// Tab completes, Ctrl-R searches what was typed, Ctrl-D or {quit} leaves.
    case replHelpLeave = 1435
    /// Usage: {usage}
    case replHelpUsage = 1436
    /// Also: {words}
    case replHelpAlso = 1437
    /// For example:
    case replHelpExamples = 1438
    /// What can be typed
    case replHelpInputs = 1439
    /// Declarations and statements join the plan, as if they stood at the end of the main script; at once the session says which findings appear and which vanish. `change` sets clauses of what is there. Expressions are answered and change nothing; `_` is the last value. An input goes on in the next line while a brace or a bracket is open, or where a line ends in a comma or an operator.
    case replHelpInputsText = 1440
    /// Questions about the plan
    case replHelpExpressions = 1441
    /// The plural of a kind is all its records. `where` filters them, a dot at the beginning means the record at hand, `order by` sorts, `select` takes one property of each, `per` groups. What is not known stays apart: filters tell sure and possible members from each other. `:type` tells what an expression gives, Tab after a dot what there is to ask.
    case replHelpExpressionsText = 1442
    /// What has happened
    case replHelpEvents = 1443
    /// An event has a date, a step and whom or what it is about: `on DATE STEP SUBJECT`, then perhaps `by` and who acts, `because` and a reason, and what it states in braces. Steps come from workflows, those of every script and your own. What is refused says why. With a journal connected (`:open`), events are recorded for good after you agree.
    case replHelpEventsText = 1444
    /// Days, times and durations
    case replHelpDates = 1445
    /// Days are written year first, with hyphens or slashes; the digits of either script do. A month or a year alone is an interval. Durations add to days, and `before` and `after` count from a day, a milestone or a meeting. `:as-of` sets the day from which everything is judged.
    case replHelpDatesText = 1446
    /// What must hold
    case replHelpRules = 1447
    /// A rule says what must hold, for everything or `for each` of some. It fails, holds, or waits for facts. `waive` lets one case pass with a reason, `severity` makes a rule graver or lighter, `:explain` tells what a rule means and what it comes to here, `:why` why it fails.
    case replHelpRulesText = 1448
    /// What would be
    case replHelpWhatIf = 1449
    /// `:try` makes a change on trial: the session shows which findings appear, which vanish, and what moves. Everything can be asked while it lasts. `:keep` keeps it, `:drop` goes back. `:undo` and `:redo` take back and do again whatever changed the plan, to any depth.
    case replHelpWhatIfText = 1450
    /// Keys of the editor
    case replHelpKeys = 1451
    /// Enter takes an input that is whole, otherwise a line is added; Alt-Enter always adds one. Tab completes, a second Tab lists. Up and Down walk through what was typed before and begins alike; Ctrl-R searches it. Ctrl-A and Ctrl-E go to the ends of the line, Alt-B and Alt-F by words, Ctrl-W and Alt-D delete them, Ctrl-Y brings back what was cut. Ctrl-underscore takes back an edit. Ctrl-C leaves the input, Ctrl-L clears the screen, Ctrl-Z suspends. A file `.editrc` in the home folder sets other keys or those of `vi`.
    case replHelpKeysText = 1452
    /// Files, and what is in none yet
    case replHelpScripts = 1453
    /// `:load` reads other scripts, `:reload` the same ones again. What was typed stands beside them until `:save` writes it, formatted; nothing is overwritten unasked. `:diff` shows what has changed since loading, `:check` all findings, `:edit` opens the editor.
    case replHelpScriptsText = 1454
    /// kind of record
    case replDocGroupKind = 1455
    /// clause of a record
    case replDocGroupClause = 1456
    /// statement
    case replDocGroupStatement = 1457
    /// joins values
    case replDocGroupInfix = 1458
    /// function
    case replDocGroupFunction = 1459
    /// unit of time or amount
    case replDocGroupUnit = 1460
    /// value word
    case replDocGroupLiteral = 1461
    /// value of a clause
    case replDocGroupChoice = 1462
    /// property behind a dot
    case replDocGroupProperty = 1463
    /// small word of statements
    case replDocGroupParticle = 1464
    /// rule that the program checks
    case replDocGroupRule = 1465
    /// command or step
    case replDocGroupCommand = 1466
    /// type of a field or parameter
    case replDocGroupType = 1467
    /// name from the libraries
    case replDocGroupLibrary = 1468
    /// written {words}
    case replDocWritten = 1469
    /// plural {words}
    case replDocPlural = 1470
    /// Stands {places}.
    case replDocStands = 1471
    /// at the top of a script
    case replDocTop = 1472
    /// inside {kinds:or}
    case replDocInside = 1473
    /// After it stands the name of {kinds:or}.
    case replDocHeadReference = 1474
    /// After it stands a name of its own, then perhaps a title.
    case replDocHeadName = 1475
    /// May hold {kinds}.
    case replDocHolds = 1476
    /// clause
    case replDocClause = 1477
    /// value
    case replDocValue = 1478
    /// omitted
    case replDocOmitted = 1479
    /// meaning
    case replDocMeaning = 1480
    /// {type}, or several
    case replDocSeveral = 1481
    /// nothing: the word alone says yes
    case replDocFlag = 1482
    /// is an error
    case replDocRequired = 1483
    /// A clause of {kinds}: {type}.
    case replDocClauseOf = 1484
    /// A clause of every kind: {type}.
    case replDocClauseOfEvery = 1485
    /// A value of {clauses}.
    case replDocChoiceOf = 1486
    /// {kind} of the project
    case replDocRecord = 1487
    /// query of the project: {type}
    case replDocQuery = 1488
    /// definition of the project: {type}
    case replDocDefine = 1489
    /// function of the project
    case replDocFunction = 1490
    /// declared in {place}
    case replDocDeclared = 1491
    /// States: {states}. Steps: {steps}.
    case replDocWorkflow = 1492
    /// {name} is {kind}: {title}
    case replTypeOfName = 1493
    /// There is no command {word} in a session. {help} lists them.
    case replUnknownCommand = 1494
    /// There is nothing to undo: nothing has been changed since the session began.
    case replNothingToUndo = 1495
    /// There is nothing to do again: nothing was undone last.
    case replNothingToRedo = 1496
    /// There is nothing called {name} that could be changed.
    case replNothingNamed = 1497
    /// Say what changes: {example}.
    case replChangeEmpty = 1498
    /// {names} cannot be changed this way where it stands in the script. {edit} opens the script in an editor.
    case replCannotAmend = 1499
    /// Nothing is being tried. {command} and an input try it first.
    case replNoTrial = 1500
    /// Say what is to be tried: {example}.
    case replTryWhat = 1501
    /// Say what is changed, by its name, and how: {example}.
    case replChangeWhat = 1502
    /// Broken off: nothing was changed.
    case replInterrupted = 1503
    /// Added: {names}.
    case replAdded = 1504
    /// {count|One thing|# things} added.
    case replAddedMany = 1505
    /// Changed: {names}.
    case replChanged = 1506
    /// {subject}: {now}; before: {before}.
    case replMoved = 1507
    /// {subject}: now in {now}; before: {before}.
    case replRoomMoved = 1508
    /// no room
    case replNoRoom = 1509
    /// {count|One more part moves|# more parts move}.
    case replMoreMoved = 1510
    /// gone
    case replVanished = 1511
    /// … and {count|one more|# more}: {command} lists all.
    case replMoreFindings = 1512
    /// It lies after {day}, the day as of which you look: {command} shows what it leads to.
    case replEventLater = 1513
    /// Nothing was changed.
    case replRefused = 1514
    /// This is a trial: {keep} keeps it, {drop} drops it.
    case replTrying = 1515
    /// Kept.
    case replKept = 1516
    /// Dropped: all is as it was before.
    case replDropped = 1517
    /// Taken back.
    case replUndone = 1518
    /// Done again.
    case replRedone = 1519
    /// Type events apart from everything else: with a journal connected they are recorded, and nothing else is.
    case replEventsApart = 1520
    /// {word} alone declares nothing: it needs a name or a title. {doc} tells what else it may have.
    case replOnlyAWord = 1521
    /// Writes a script's words in the other language: kinds, clauses, units, digits and marks. Names, texts and comments stay as they are.
    case helpTranslate = 1522
    /// the language of the words: English or Arabic
    case helpOptionTranslateTo = 1523
    /// the digits of numbers, dates and times: western 0-9, arabic ٠-٩, persian ۰-۹; without it English scripts get western ones and Arabic scripts keep theirs
    case helpOptionTranslateDigits = 1524
    /// writes the scripts into their own files instead of printing one
    case helpOptionTranslateWrite = 1525
    /// writes nothing; exit status 1 where something would change
    case helpOptionTranslateCheck = 1526
    /// prints the script with Arabic words
    case helpExampleTranslate = 1527
    /// a file of its own for the twin
    case helpExampleTranslateFile = 1528
    /// all scripts of a folder, in place, with the digits ٠-٩
    case helpExampleTranslateWrite = 1529
    /// {option} is missing: into which language? Write {first} or {second}.
    case translateToMissing = 1530
    /// {count} scripts cannot be printed one after the other. {option} writes each of them into its own file.
    case translateSeveral = 1531
    /// {first} and {second} both say where the scripts go. Leave one of them out.
    case translateTwoWays = 1532
    /// {path}: translated
    case translateWritten = 1533
    /// {path}: would change
    case translateWouldChange = 1534
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case translateLeft = 1535
    /// {path}: left as it is. In the other language it would not say the same; the difference begins on line {line}
    case translateDiffers = 1536
    /// {count|The script has|All # scripts have} these words already.
    case translateAllDone = 1537
    /// {option} goes with scripts and folders, not with standard input: what is read from there is never saved.
    case watchNeedsFiles = 1538
    /// {option} prints for people; {other} is for one check at a time.
    case watchForPeople = 1539
    /// Watching {count|one script|# scripts}; {keys} ends.
    case watchBegins = 1540
    /// Saved: {names}; checked in {time} ms.
    case watchSaved = 1541
    /// Saved: {names}; tested in {time} ms.
    case watchSavedTests = 1542
    /// {count|one more|# more}
    case watchMore = 1543
    /// Nothing has appeared or gone.
    case watchSame = 1544
    /// gone
    case watchGone = 1545
    /// goes on: checks again whenever a script is saved, and shows what has appeared and what is gone
    case helpOptionWatch = 1546
    /// checks again whenever the script is saved
    case helpExampleCheckWatch = 1547
    /// goes on: runs the tests again whenever a script is saved
    case helpOptionWatchTests = 1548
    /// runs the tests again whenever a script is saved
    case helpExampleTestWatch = 1549
    /// {date} ({hijri})
    case sayShortBoth = 1550
    /// {date} AH
    case sayShortHijri = 1551
    /// {date} ({hijri})
    case sayLongBoth = 1552
    /// {day} {month} {year} AH
    case sayLongHijri = 1553
    /// {weekday} {date}
    case sayWeekdayDate = 1554
    /// {city} time
    case sayCityTime = 1555
    /// the digits of numbers and dates; else those usual in the country
    case helpOptionDigits = 1556
    /// the calendar of dates; both: the Hijri date beside the Gregorian one
    case helpOptionCalendar = 1557
    /// `en`, `ar`, or Arabic as in one country, such as `ar-LB`
    case argumentLanguage = 1558
    /// {value} is no language that Majlis speaks. {option} takes {languages}.
    case wrongLanguage = 1559
    /// sets the digits of numbers and dates
    case replAboutDigits = 1560
    /// sets the calendar of dates
    case replAboutCalendar = 1561
    /// [western|arabic|persian]
    case replOperandDigits = 1562
    /// [gregorian|hijri|both]
    case replOperandCalendar = 1563
    /// Numbers are written like {sample}.
    case replDigitsAre = 1564
    /// Dates are written like {sample}.
    case replCalendarIs = 1565
    /// {value} are no digits that Majlis writes: {names:or}.
    case replWrongDigits = 1566
    /// {value} is no calendar that Majlis tells dates in: {names:or}.
    case replWrongCalendar = 1567
    /// line {line}
    case sayLine = 1568
    /// line {line} of {file}
    case sayLineInFile = 1569
    /// {count|# day|# days}
    case sayDays = 1570
    /// {count|# week|# weeks}
    case sayWeeks = 1571
    /// {count|# month|# months}
    case sayMonths = 1572
    /// {count|# year|# years}
    case sayYears = 1573
    /// {count|# working day|# working days}
    case sayWorkingDays = 1574
    /// {count|# h|# h}
    case sayHours = 1575
    /// {count|# min|# min}
    case sayMinutes = 1576
    /// {count|# s|# s}
    case saySeconds = 1577
    /// {first} {second}
    case sayDurationAnd = 1578
    /// nothing
    case sayNothing = 1579
    /// {items}, {item}
    case sayAnd = 1580
    /// {items} and {item}
    case sayAndLast = 1581
    /// {items}, {item}
    case sayOr = 1582
    /// {items} or {item}
    case sayOrLast = 1583
    /// {items}, or {item}
    case sayWay = 1584
    /// {weekday} {day} {month} {year}
    case sayLongDate = 1585
    /// {day} {month} {year}
    case sayDayDate = 1586
    /// {month} {year}
    case sayMonthDate = 1587
    /// {start}–{end}
    case sayTimeRange = 1588
    /// about {figure}
    case sayAbout = 1589
    /// {lower} to {upper}
    case sayRange = 1590
    /// to be decided
    case sayToBeDecided = 1591
    /// not stated
    case sayNotStated = 1592
    /// not known
    case sayNotKnown = 1593
    /// none
    case sayNone = 1594
    /// others
    case sayOthers = 1595
    /// {count|# other|# others}
    case saySoManyOthers = 1596
    /// confidential
    case sayConfidential = 1597
    /// yes
    case sayYes = 1598
    /// no
    case sayNo = 1599
    /// Monday
    case weekdayMonday = 1600
    /// Tuesday
    case weekdayTuesday = 1601
    /// Wednesday
    case weekdayWednesday = 1602
    /// Thursday
    case weekdayThursday = 1603
    /// Friday
    case weekdayFriday = 1604
    /// Saturday
    case weekdaySaturday = 1605
    /// Sunday
    case weekdaySunday = 1606
    /// January
    case monthJanuary = 1607
    /// February
    case monthFebruary = 1608
    /// March
    case monthMarch = 1609
    /// April
    case monthApril = 1610
    /// May
    case monthMay = 1611
    /// June
    case monthJune = 1612
    /// July
    case monthJuly = 1613
    /// August
    case monthAugust = 1614
    /// September
    case monthSeptember = 1615
    /// October
    case monthOctober = 1616
    /// November
    case monthNovember = 1617
    /// December
    case monthDecember = 1618
    /// error
    case findingError = 1619
    /// warning
    case findingWarning = 1620
    /// note
    case findingNote = 1621
    /// undecided
    case findingUndecided = 1622
    /// way out: {ways}
    case findingWaysOut = 1623
    /// {count|# error|# errors}
    case countErrors = 1624
    /// {count|# warning|# warnings}
    case countWarnings = 1625
    /// {count|# note|# notes}
    case countNotes = 1626
    /// {count|# undecided|# undecided}
    case countUndecided = 1627
    /// {counts} in {files|one file|# files}
    case findingsSummary = 1628
    /// {items}, {item}
    case findingsSummaryItem = 1629
    /// Nothing to report: {files|one file|# files} checked.
    case findingsNone = 1630
    /// No {kind} is called {value}. Perhaps you mean {names:or}.
    case filterUnknownNear = 1631
    /// No {kind} is called {value}. There are {names}.
    case filterUnknownAll = 1632
    /// No {kind} is called {value}.
    case filterUnknown = 1633
    /// There is nothing on the agenda yet.
    case agendaEmpty = 1634
    /// Nothing on the agenda fits what you ask for.
    case agendaNoMatch = 1635
    /// Date to be decided
    case agendaDateOpen = 1636
    /// time open
    case agendaTimeOpen = 1637
    /// room open
    case agendaRoomOpen = 1638
    /// Not placed yet
    case agendaUnplaced = 1639
    /// in parallel
    case agendaInParallel = 1640
    /// alongside
    case agendaAlongside = 1641
    /// {role}: {people}
    case agendaRole = 1642
    /// {roles}; {role}
    case agendaAndRole = 1643
    /// {people}, {person}
    case agendaAndPerson = 1644
    /// There are no tasks yet.
    case tasksEmpty = 1645
    /// No task fits what you ask for.
    case tasksNoMatch = 1646
    /// {checklist}: {progress}
    case tasksHeading = 1647
    /// {heading} (as of {date})
    case tasksAsOf = 1648
    /// {done} of {count} done
    case tasksProgress = 1649
    /// {checklist} ({element})
    case tasksFor = 1650
    /// due {date}
    case tasksDue = 1651
    /// due {date} {time}
    case tasksDueAt = 1652
    /// done {date}
    case tasksDone = 1653
    /// skipped {date}
    case tasksSkipped = 1654
    /// critical chain
    case tasksCritical = 1655
    /// {remarks}, {remark}
    case tasksAndRemark = 1656
    /// Nobody is named yet.
    case peopleEmpty = 1657
    /// Nobody fits what you ask for.
    case peopleNoMatch = 1658
    /// Name
    case peopleName = 1659
    /// Post
    case peoplePosts = 1660
    /// Takes part as
    case peoplePart = 1661
    /// Roles
    case peopleRoles = 1662
    /// {post}, {body}
    case peoplePost = 1663
    /// head of {delegation}
    case peopleHeadOf = 1664
    /// member of {delegation}
    case peopleMemberOf = 1665
    /// {role} in {sessions}
    case peopleRole = 1666
    /// {session} ({when})
    case peopleSession = 1667
    /// {count|One takes part.|# take part.}
    case peopleCount = 1668
    /// A script that gives it:
    case explainBad = 1669
    /// The same, mended:
    case explainGood = 1670
    /// Another severity: `severity {rule} {level}`. To let one case pass: `waive {rule} on NAME because "the reason"`.
    case explainSeverity = 1671
    /// Its severity is fixed.
    case explainFixed = 1672
    /// No finding is called {word}. A finding has a code, an M with four digits, and mostly a name such as `capacity`.
    case explainUnknown = 1673
    /// No finding is called {word}. Perhaps you mean {names:or}.
    case explainUnknownNear = 1674
    /// Other tasks
    case tasksLoose = 1675
    /// {count|# waived|# waived}
    case countWaived = 1676
    /// Nothing found.
    case queryNothing = 1677
    /// {count|One found.|# found.}
    case queryCount = 1678
    /// perhaps
    case queryPerhaps = 1679
    /// Nothing found for certain.
    case queryNothingSure = 1680
    /// {count|One perhaps.|# perhaps.}
    case queryCountPerhaps = 1681
    /// {count|Another one|# more} that nobody names.
    case queryUnnamed = 1682
    /// There may be more that nobody names.
    case queryUnnamedOpen = 1683
    /// value
    case queryValue = 1684
    /// kind
    case queryKind = 1685
    /// name
    case queryName = 1686

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
        	rule_part	n
        	fact_missing	n
        	referent_missing	n
        	more_unnamed	n
        	element_possible	n
        	rule_element	n
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
        	test_row	n
        	test_cell	n
        	test_given_record	n
        	test_guard_values	n
        	test_unlike	n
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
        	task_path	n
        	no_opening	n
        	no_opening_of	n
        	no_closing	n
        	no_closing_of	n
        	no_date_of	n
        	no_time_of	n
        	no_due_of	n
        	no_calendar	n
        	no_due	n
        	no_value_of	n
        	due_circle	n
        	state_due_open	n
        	state_due_vague	n
        	state_condition_open	n
        	state_element_open	n
        	state_need_open	n
        	state_events_open	n
        	state_not_applicable	n
        	state_blocked	n
        	state_blocked_circle	n
        	state_overdue	n
        	state_overdue_blocked	n
        	state_overdue_today	n
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
        	related_owner	n
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
        	type_here	n
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
        	why_candidate	n
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
        	status_tasks	n
        	status_tasks_progress	n
        	status_follow_up	n
        	status_follow_up_counts	n
        	status_reports	n
        	status_indicators	n
        	status_next	n
        	status_misfits	n
        	status_meetings	n
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
        	status_meeting_counts	n
        	status_meeting_reports	n
        	status_nothing_owed	n
        	status_empty	n
        	status_of_series	n
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
        	sheet_on_time	n
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
        	native_replaced	n
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
        	help_argument_paths	n
        	help_argument_file	n
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
        	man_examples	n
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
