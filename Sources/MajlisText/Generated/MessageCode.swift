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
    /// {number} is not a duration. The letters behind a number are `s`, `m`, `h`, `d`, `w`, `mo` or `y`; and a name does not begin with a digit.
    case unknownUnit = 11
    /// {escape} means nothing inside a text. A backslash itself is written twice.
    case unknownEscape = 12
    /// This brace opens a value that is never closed. A brace itself is written twice.
    case unclosedInterpolation = 13
    /// {name} is not a name. A name begins with a letter and goes on with letters, digits and `_`.
    case quotedNameInvalid = 14
    /// {count} more findings in this file are not listed.
    case moreFindings = 15
    /// Nothing begins with {found} here. A line begins with a word such as `session`, `room` or `task`.
    case unexpectedToken = 16
    /// {found} is left over: what stands before it on this line is complete. Begin a new line, or separate with `;`.
    case unexpectedInItem = 17
    /// {found} does not fit into the first line of {kind}.
    case unexpectedInHead = 18
    /// A value is expected here, and {found} is none.
    case unexpectedInValue = 19
    /// {found} does not fit inside these brackets.
    case unexpectedInBrackets = 20
    /// {word} stands between two values, and there is none before it.
    case unexpectedInfix = 21
    /// The opening brace belongs at the end of the line above.
    case braceOnOwnLine = 22
    /// This brace opens a block that belongs to nothing. A block follows a record such as `session opening`.
    case braceWithoutHead = 23
    /// The block that opens here is never closed. A closing brace is missing.
    case missingBrace = 24
    /// This closing brace closes nothing. Remove it, or add the opening one.
    case strayBrace = 25
    /// The bracket that opens here has no closing {bracket}.
    case missingBracket = 26
    /// {word} has no value.
    case missingValue = 27
    /// Something must follow {word}.
    case missingOperand = 28
    /// {kind} must name someone or something that is declared, or say `tbd`.
    case missingReference = 29
    /// A name is missing after `{statement}`.
    case missingName = 30
    /// A text in quotation marks is missing after `{statement}`.
    case missingText = 31
    /// `{statement}` needs a block in braces.
    case missingBlock = 32
    /// An `=` and a value are missing here.
    case missingEqual = 33
    /// A colon and a type are missing here, such as `: text` or `: one of yes, no`.
    case missingType = 34
    /// The name of a property is missing after the dot.
    case missingMember = 35
    /// Another value must follow this comma; otherwise remove it.
    case trailingComma = 36
    /// {word} is not a word that {kind} knows.
    case unknownClauseWord = 37
    /// {word} is not a word of the language.
    case unknownKindWord = 38
    /// A line begins with a word of the language, not with a name such as {name}.
    case nameBeginsItem = 39
    /// {word} begins an item of its own. It cannot stand in the first line of {kind}: put it inside the braces.
    case itemInHead = 40
    /// A comparison has two sides; {operator} is the second one in a row. Join two comparisons with `and`.
    case chainedComparison = 41
    /// `between` needs `and` and a second value.
    case betweenWithoutAnd = 42
    /// `order` is followed by `by`.
    case orderWithoutBy = 43
    /// `every` and `some` need `has` and a condition.
    case quantifierWithoutHas = 44
    /// A name for the element is missing: `for each NAME in …`.
    case forEachWithoutName = 45
    /// `in` and a collection are missing: `for each p in participants`.
    case forEachWithoutIn = 46
    /// `if` needs `then`.
    case ifWithoutThen = 47
    /// `if` needs `else` and a second value, so that there is always an answer.
    case ifWithoutElse = 48
    /// A text is missing after the language.
    case translationWithoutText = 49
    /// A language such as `ar` is missing after the @.
    case translationWithoutLanguage = 50
    /// This is nested more than {limit} levels deep. What is inside has not been read.
    case nestedTooDeep = 51
    /// A rate names two currencies and a figure: `rate USD QAR 3.64 on 2026-01-01`.
    case rateHead = 52
    /// An event needs its date: `on 2026-02-05 done prepare.invite`.
    case eventWithoutDate = 53
    /// An event needs what it is about: `on 2026-02-05 done prepare.invite`.
    case eventWithoutSubject = 54
    /// A table needs its columns in brackets and rows in braces, or `from` and a file.
    case tableWithoutColumns = 55
    /// `template` needs a kind after it: `template session …`.
    case templateWithoutKind = 56
    /// {word} cannot be a name, because it joins or stands for values. Choose another name, or write it in backticks.
    case nameIsReserved = 57
    /// perhaps you mean {words}
    case didYouMeanWord = 58
    /// {word} ({gloss})
    case wordWithGloss = 59
    /// write {word}
    case replaceBy = 60
    /// There is no {kind} called {name}.
    case unknownName = 61
    /// The name {name} is already taken: {kind} in {place}.
    case duplicateName = 62
    /// {clause} says nothing about {kind}: {kind} does not have it.
    case clauseNotOfKind = 63
    /// {clause} takes {expected}, and {found} is {actual}.
    case wrongType = 64
    /// {kind} {name} needs {clause}.
    case missingClause = 65
    /// {clause} has one value, and here are {count}.
    case twoValues = 66
    /// {kind} cannot stand inside {parent}. It belongs {places:or}.
    case kindNotHere = 67
    /// {clause} takes {expected}, and {name} is {actual}.
    case wrongKind = 68
    /// {name} means several things here: {places}. Say which, with the name of its meeting and a dot.
    case ambiguousName = 69
    /// {clause} is one of {choices:or}, and {found} is none of them.
    case unknownChoice = 70
    /// {found} is not a language. Languages are written as two letters such as `ar`, `en`, `fr` (ISO 639).
    case unknownLanguage = 71
    /// {found} is not a currency. Currencies are written as three capital letters such as `USD` (ISO 4217).
    case unknownCurrency = 72
    /// There is no time zone {found}.
    case unknownZone = 73
    /// There is no such day as {found} in the calendar.
    case invalidDate = 74
    /// There is no such time as {found}. Hours go up to 47 (past midnight), minutes to 59.
    case invalidTime = 75
    /// {found} ends before it begins.
    case rangeReversed = 76
    /// {name} is {actual}, and `like` copies only from another {kind}.
    case likeOtherKind = 77
    /// {name} copies itself: {chain}.
    case likeCircle = 78
    /// {kind} has no field {name}. Declare it first with `extend` and `field`.
    case unknownField = 79
    /// The field {name} is one of {choices:or}, and {found} is none of them.
    case fieldWord = 80
    /// {statement} cannot stand here. It belongs {places:or}.
    case statementNotHere = 81
    /// {base} has no property {name}.
    case unknownMember = 82
    /// {left} is {leftType} and {right} is {rightType}: they cannot be compared.
    case notComparable = 83
    /// A condition is expected here, and {found} is {actual}.
    case notACondition = 84
    /// Several things are expected here, and {found} is {actual}.
    case notACollection = 85
    /// There is no function {name}.
    case unknownFunction = 86
    /// {name} takes {expected} in its brackets, and here are {found}.
    case argumentCount = 87
    /// {name} takes {expected}, and {found} is {actual}.
    case argumentType = 88
    /// {left} is {leftType} and {right} is {rightType}: {operator} does not join them.
    case badArithmetic = 89
    /// {name} begins with a dot, and there is nothing here whose property it could be. A dot stands inside `where`, `select` and `order by`.
    case noElement = 90
    /// {name} is defined by itself: {chain}.
    case recursiveDefinition = 91
    /// There is no rule called {name}.
    case unknownRule = 92
    /// There is no step called {name}. Known are `done`, `skip` and the steps of the workflows: {steps}.
    case unknownStep = 93
    /// The name {name} already stands for {kind} in {place}; choose another one for the element.
    case shadowedName = 94
    /// This script is written for edition {edition} of the language, and this program knows edition {known}. A newer program is needed.
    case newerEdition = 95
    /// {clause} is an amount of money, and {found} does not say in which currency. Write for example `{found} USD`.
    case missingCurrency = 96
    /// {clause} needs a date, a time or an offset such as `5w before opening`, and {found} is {actual}.
    case notAMoment = 97
    /// {found} is not a type. A field is `text`, `number`, `date`, `datetime`, `time`, `duration`, `money`, `boolean`, `party`, `one of …` or a kind such as `person`.
    case unknownType = 98
    /// {name} is a word of the language and cannot be a field. Choose another name.
    case fieldIsWord = 99
    /// {statement} says what happens when the condition above it fails, and there is no `require` or `forbid` above it.
    case messageWithoutCondition = 100
    /// The workflow {workflow} has no state {name}. Its states are {states}.
    case unknownState = 101
    /// The step {name} needs `from` and `to`.
    case stepIncomplete = 102
    /// An event happens on a day, and {found} is none.
    case eventDate = 103
    /// There is no file {path} to use.
    case useMissing = 104
    /// {path} lies outside the project's folder, and a script may only use files inside it.
    case useOutside = 105
    /// These files use each other in a circle: {chain}.
    case useCircle = 106
    /// {found} is not a range of times such as `09:00..17:00`.
    case emptyRangeValue = 107
    /// This text is given twice in the language {language}.
    case translationTwice = 108
    /// The values of {clause} do not go together: `none` stands alone, and a list is left open only once.
    case valuesContradict = 109
    /// {found} does not come out in whole seconds, days or months. Write it in smaller units.
    case brokenDuration = 110
    /// The task {task} stands once for each {kind}. Say whose it is: {example}.
    case taskOfWhom = 111
    /// There is nothing called {name} in {base}.
    case unknownNameInside = 112
    /// {found} is {actual}, and that has no order: it is neither less nor more than anything.
    case notOrdered = 113
    /// {found} cannot be used here: {reason}.
    case queryType = 114
    /// {statement} is read and checked for its form, but this version does not act on it yet.
    case notAvailable = 115
    /// perhaps you mean {names}
    case doYouMeanNames = 116
    /// declared here
    case declaredHere = 117
    /// the first value
    case firstValueHere = 118
    /// declare it: {example}
    case declareIt = 119
    /// write {word} where it is not known yet
    case writeTbd = 120
    /// at the top level
    case atTopLevel = 121
    /// inside {kinds:or}
    case insideKinds = 122
    /// inside a rule
    case insideRule = 123
    /// inside a workflow
    case insideWorkflow = 124
    /// inside `extend`
    case insideExtend = 125
    /// inside a test
    case insideTest = 126
    /// thing
    case something = 127
    /// anything
    case typeAny = 128
    /// absent
    case typeAbsent = 129
    /// a condition
    case typeBoolean = 130
    /// a number
    case typeNumber = 131
    /// a whole number
    case typeInteger = 132
    /// a percentage
    case typePercent = 133
    /// an amount of money
    case typeMoney = 134
    /// a text
    case typeText = 135
    /// a word or a text
    case typeLabel = 136
    /// a language
    case typeLanguage = 137
    /// a currency
    case typeCurrency = 138
    /// a time zone in quotation marks
    case typeZone = 139
    /// one of {choices:or}
    case typeChoice = 140
    /// a word of the language
    case typeWord = 141
    /// a day of the week
    case typeWeekday = 142
    /// a kind of record
    case typeKind = 143
    /// a date
    case typeDate = 144
    /// a date with a time
    case typeDateTime = 145
    /// a date or a range of dates
    case typeDates = 146
    /// a time of day
    case typeTime = 147
    /// a range of times
    case typeHours = 148
    /// a time, or a range of times
    case typeAt = 149
    /// times, dates or a range of them
    case typeAvailable = 150
    /// a duration
    case typeDuration = 151
    /// a range
    case typeRange = 152
    /// a number, an amount, a percentage or a range
    case typeQuantity = 153
    /// a date, a time or an offset such as `5w before opening`
    case typeMoment = 154
    /// a record of kind {kinds:or}
    case typeRecord = 155
    /// a list whose members are each {element}
    case typeList = 156
    /// the name of {kinds:or}
    case typeReference = 157
    /// names
    case typeNames = 158
    /// {clause} belongs to {kinds}
    case clauseBelongsTo = 159
    /// the language itself
    case theLanguage = 160
    /// inside a record
    case insideRecord = 161
    /// outside `extend`
    case outsideExtend = 162
    /// once in a record
    case oncePerRecord = 163
    /// a name
    case typeName = 164
    /// what stands here
    case typeValueHere = 165
    /// a state of a workflow
    case typeState = 166
    /// an approximate figure
    case typeApproximate = 167
    /// a figure below zero
    case typeNegative = 168
    /// the unnamed rest of a list
    case typeOthers = 169
    /// an expression
    case typeExpression = 170
    /// what can be put in order, such as numbers, dates or times
    case typeOrdered = 171
    /// several values have no place in an order
    case reasonListKey = 172
    /// `true` or `false`
    case typeTrueFalse = 173
    /// {room} is taken twice: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflict = 174
    /// {person} is wanted in two places: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case personConflict = 175
    /// {session} expects {expected}, {room} holds {capacity}.
    case capacity = 176
    /// {session} ({time}) lies outside the hours of {place}: open {hours}.
    case outsideHours = 177
    /// {person} has {gap} to get from {first} ({first_time}, {first_room}) to {second} ({second_time}, {second_room}); {least} are needed.
    case transitionTooShort = 178
    /// The parts of {item} take {parts}, and it has {length}: {excess} too much.
    case partsTooLong = 179
    /// {session} has no chair yet.
    case chairMissing = 180
    /// {session} needs {equipment}, and {room} has none.
    case equipmentMissing = 181
    /// {first} ({first_time}) and {second} ({second_time}) belong to the track {track} and run at the same time.
    case trackParallel = 182
    /// {session} ({time}) is in {room}, which is not available then: {windows}.
    case roomUnavailable = 183
    /// {person} is wanted in {session} ({time}) and is not available then: {windows}.
    case personUnavailable = 184
    /// {item} is fixed at {time}, but {previous} lasts until {end}.
    case flowOverlap = 185
    /// {item} is fixed at {time}, before {container} begins at {start}.
    case flowBeforeStart = 186
    /// Nothing is planned from {start} to {end} ({length}), before {item}.
    case agendaGap = 187
    /// {item} has {missing} yet, unlike the rest of the agenda.
    case sessionUnplaced = 188
    /// {item} begins at {start} and has no length, so its end is open, and so is what follows up to the next fixed time.
    case lengthMissing = 189
    /// {item} is planned for {time} on {date}, a time that does not exist in {zone}: the clocks are put forward over it.
    case timeSkipped = 190
    /// {item} is planned for {time} on {date}, a time that comes twice in {zone}: the clocks are put back over it. The first one is taken.
    case timeRepeated = 191
    /// {item} lasts from {start} to {end}, which is {actual}, and yet is said to last {length}. The times count.
    case lengthContradiction = 192
    /// {item} would run past the end of the second day. A day's times go up to 47:59; begin a new day.
    case timeOutOfRange = 193
    /// The programme of {day} runs until {end}; the day ends at {closing}.
    case dayOverrun = 194
    /// {day} has no `from`, so {count|one part of it has|# parts of it have} no time yet.
    case dayStartMissing = 195
    /// {first_room} and {second_room} share a space and are taken at once: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflictJoined = 196
    /// {room} needs {least} between two sessions, and has {gap} between {first} ({first_time}) and {second} ({second_time}).
    case turnaroundTooShort = 197
    /// Whether {room} is large enough for {session} cannot be told: {missing}.
    case capacityUndecided = 198
    /// Whether {room} has {equipment} for {session} is not known: its list of equipment is open.
    case equipmentUndecided = 199
    /// Whether {subject} is available for {session} ({time}) cannot be told: {missing}.
    case availabilityUndecided = 200
    /// {room} has {count|one more pair|# more pairs} of sessions that overlap; the first {shown} are listed.
    case roomConflictRest = 201
    /// {person} is wanted in two places in {count|one more case|# more cases}; the first {shown} are listed.
    case personConflictRest = 202
    /// The track {track} has {count|one more pair|# more pairs} of parallel sessions; the first {shown} are listed.
    case trackParallelRest = 203
    /// {subject} has {count|one more change|# more changes} that leave too little time; the first {shown} are listed.
    case transitionRest = 204
    /// {count|One more note|# more notes} of the kind {code} {count|is|are} left out here.
    case notesRest = 205
    /// {container} has {count|one more item|# more items} fixed before the flow has arrived; the first {shown} are listed.
    case flowOverlapRest = 206
    /// {subject} states {stated}, {named|one is named|# are named} so far, and the list is still open.
    case statedUndecided = 207
    /// {subject} states {stated}, and none of them is named.
    case statedUnnamed = 208
    /// {subject} states {stated}, and {count} are listed.
    case countMismatch = 209
    /// {acronym} stands for {count} things: {all}.
    case acronymConflict = 210
    /// {acronym} is nowhere written out.
    case acronymUnexplained = 211
    /// {series} meets every {interval}, but {gap} lie between {first} ({first_date}) and {second} ({second_date}).
    case intervalBroken = 212
    /// After {first} ({number}) comes {second} ({next}) in {series}: {count|one edition is|# editions are} missing.
    case editionGap = 213
    /// Whether {series} keeps its interval of {interval} between {first} ({first_date}) and {second} ({second_date}) cannot be told: the dates are not exact enough.
    case intervalUndecided = 214
    /// {first} and {second} are both number {number} of {series}.
    case editionDuplicate = 215
    /// {start} to {end}
    case span = 216
    /// from {start}
    case spanOpen = 217
    /// {date}, {start} to {end}
    case spanOnDate = 218
    /// {date}, from {start}
    case spanOpenOnDate = 219
    /// {start} to {end}
    case dateSpan = 220
    /// a time that is not known
    case overlapOpen = 221
    /// time open
    case timeOpen = 222
    /// no time
    case missingTime = 223
    /// no room
    case missingRoom = 224
    /// neither time nor room
    case missingTimeAndRoom = 225
    /// the date of the day is not known
    case missingDate = 226
    /// it is not said when
    case missingAvailability = 227
    /// the room has no capacity yet
    case missingCapacity = 228
    /// the number expected is still open
    case missingExpected = 229
    /// {least} to {most} are expected, and it holds {capacity}
    case missingRange = 230
    /// {item}: {time}
    case relatedSpan = 231
    /// {item} begins at {time}
    case relatedStart = 232
    /// {item} ends at {time}
    case relatedEnd = 233
    /// length {length}
    case relatedLength = 234
    /// the day ends at {time}
    case relatedClosing = 235
    /// in {zone} the clock goes from {before} to {after}
    case relatedClockForward = 236
    /// expected {expected}
    case relatedExpected = 237
    /// capacity {capacity}
    case relatedCapacity = 238
    /// no capacity here
    case relatedCapacityOpen = 239
    /// available {windows}
    case relatedWindows = 240
    /// open {hours}
    case relatedHours = 241
    /// chair still open
    case relatedChairOpen = 242
    /// needs {equipment}
    case relatedEquipment = 243
    /// has {equipment}
    case relatedHas = 244
    /// has no equipment
    case relatedHasNone = 245
    /// joins {rooms}
    case relatedJoins = 246
    /// turnaround {least}
    case relatedTurnaround = 247
    /// {person} as {role}
    case relatedPerson = 248
    /// stated {stated}
    case relatedStated = 249
    /// every {interval}
    case relatedInterval = 250
    /// {item}: {date}
    case relatedDate = 251
    /// {item} is number {number}
    case relatedNumber = 252
    /// {acronym} for {item}
    case relatedAcronym = 253
    /// track {track}
    case relatedTrack = 254
    /// let {item} begin at {time}
    case wayStartLater = 255
    /// cut {item} to {length}
    case wayShorten = 256
    /// give {item} {length}
    case wayLengthen = 257
    /// put what runs at the same time into `parallel` or `alongside`
    case wayAlongside = 258
    /// `waive {rule} on {name} because "…"`
    case wayWaive = 259
    /// a room for {expected}
    case wayLargerRoom = 260
    /// {room} holds {capacity}
    case wayRoomHolds = 261
    /// {room} is free then
    case wayFreeRoom = 262
    /// `expected {capacity}`
    case wayExpectLess = 263
    /// move {item} to {time} or later
    case wayMoveAfter = 264
    /// somebody else as {role} of {item}
    case wayOtherPerson = 265
    /// {room} has it
    case wayEquippedRoom = 266
    /// bring it: add `equipment` to the room
    case wayBring = 267
    /// name one: `chair` and a person
    case wayNameChair = 268
    /// `chair none` if there shall be none
    case wayNoChair = 269
    /// `stated_count {count}`
    case wayStatedCount = 270
    /// list who is missing, or add `{count} others`
    case wayAddOthers = 271
    /// name them
    case wayNameThem = 272
    /// another acronym for one of them, or one record for both if they are the same
    case wayChangeAcronym = 273
    /// give it a title
    case wayWriteOut = 274
    /// add the edition between them
    case wayAddEdition = 275
    /// correct the `interval`
    case wayRemoveInterval = 276
    /// correct the number
    case wayRenumber = 277
    /// {rule} does not hold.
    case ruleBroken = 278
    /// {rule} cannot be decided yet: facts are missing.
    case ruleUndecided = 279
    /// This divides by zero, so its value is unknown. Ask first whether there is anything to divide by.
    case divisionByZero = 280
    /// There is nothing here to take {function} of, so the value is unknown. Ask first whether the list is empty.
    case nothingToChoose = 281
    /// The result is larger than any number that can be reckoned with, so the value is unknown.
    case numberOverflow = 282
    /// There is no rate between {first} and {second}, so the value is unknown. Write one {place}: {example}.
    case rateMissing = 283
    /// Working days are counted here, and no calendar says which days are worked. Declare one, such as {example}.
    case calendarMissing = 284
    /// This value leads back to itself, so nobody can compute it.
    case circularValue = 285
    /// This would take more steps than one rule may take, so the value is unknown. Compare fewer things: filter first, then ask.
    case tooMuchWork = 286
    /// This is nested too deep to be evaluated, so the value is unknown. Name a part of it with `define`.
    case expressionTooDeep = 287
    /// the rule {rule}
    case ruleItself = 288
    /// this is {value}
    case rulePart = 289
    /// {clause} of {record}: {value}
    case factMissing = 290
    /// {kind}: {value}
    case referentMissing = 291
    /// the list has more that nobody names
    case moreUnnamed = 292
    /// whether the rule applies here is not known yet
    case elementPossible = 293
    /// not so for {record}
    case ruleElement = 294
    /// at least {value}
    case valueAtLeast = 295
    /// at most {value}
    case valueAtMost = 296
    /// {first} to {last}
    case valueBetween = 297
    /// perhaps {value}
    case valuePerhaps = 298
    /// These tasks need each other in a circle, so that none of them can begin: {tasks}, and then {first} again. Take one of the `needs` away.
    case taskCycle = 299
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs.
    case taskOrder = 300
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs. The same holds {count|for one more|for # more}.
    case taskOrderRepeated = 301
    /// {task} is due {due} and needs {need}, due {need_due}: whether that comes first cannot be told until both dates are known to the day.
    case taskOrderOpen = 302
    /// Nobody owns {task}. Name one person, body or role who answers for it, or `volunteer`.
    case taskOwner = 303
    /// {task} has no owner yet.
    case taskOwnerOpen = 304
    /// {task} has {count} owners: {owners}. Name the one who is accountable; the others stand after `for_action_by`.
    case taskOwners = 305
    /// {count|A task has|# tasks have} no due date yet, since {missing}: {tasks}.
    case taskDateMissing = 306
    /// For whom {checklist} is cannot be told yet: what follows `in` is not known.
    case taskLoopUnknown = 307
    /// {step} {subject} is refused: {reason}.
    case eventRefused = 308
    /// {first} and {second} concern {subject} on {date}, and it matters which came first. Give both a time, or different days.
    case eventsUnordered = 309
    /// {step} {subject} has not been judged: steps with conditions of their own are not available yet.
    case stepWithConditions = 310
    /// {step} {subject} came on {date}; it was due by {due}.
    case stepLate = 311
    /// The waiver of `{rule}` ended on {date}; its findings count again.
    case waiverExpired = 312
    /// {task} for {elements}
    case taskFor = 313
    /// {date} at {time}
    case dueAt = 314
    /// {checklist}: {task}
    case taskPath = 315
    /// the opening has no date
    case noOpening = 316
    /// the opening of {meeting} has no date
    case noOpeningOf = 317
    /// the closing has no date
    case noClosing = 318
    /// the closing of {meeting} has no date
    case noClosingOf = 319
    /// {record} has no date
    case noDateOf = 320
    /// {record} has no time
    case noTimeOf = 321
    /// {task} has no due date
    case noDueOf = 322
    /// working days are counted and there is no calendar
    case noCalendar = 323
    /// no due date has been set
    case noDue = 324
    /// {value} is not known
    case noValueOf = 325
    /// the due dates are reckoned from each other
    case dueCircle = 326
    /// no due date yet: {missing}
    case stateDueOpen = 327
    /// due {due}; the day is not known
    case stateDueVague = 328
    /// whether it applies cannot be told yet
    case stateConditionOpen = 329
    /// whether {element} is meant cannot be told yet
    case stateElementOpen = 330
    /// whether {tasks} must be done first cannot be told yet
    case stateNeedOpen = 331
    /// events about it have not been run
    case stateEventsOpen = 332
    /// its condition does not hold
    case stateNotApplicable = 333
    /// waits for {tasks}
    case stateBlocked = 334
    /// waits for itself, through {tasks}
    case stateBlockedCircle = 335
    /// {days|# day late|# days late}
    case stateOverdue = 336
    /// {days|# day late|# days late}; it waits for {tasks}
    case stateOverdueBlocked = 337
    /// its time has passed
    case stateOverdueToday = 338
    /// {days|# day left|# days left}
    case stateReady = 339
    /// due today
    case stateReadyToday = 340
    /// {days|# day late|# days late}
    case stateDoneLate = 341
    /// {reason}
    case stateSkipped = 342
    /// {count} more
    case andMore = 343
    /// there is no such task on this list
    case refusedTaskUnknown = 344
    /// {task} is not kept for {element}
    case refusedElementUnknown = 345
    /// {task} is kept for each of {count}; say for whom
    case refusedElementMissing = 346
    /// it was done on {date} already
    case refusedAlreadyDone = 347
    /// it was skipped on {date} already
    case refusedAlreadySkipped = 348
    /// it does not apply, since its condition does not hold
    case refusedNotApplicable = 349
    /// it needs {tasks}, and that is not done
    case refusedNeeds = 350
    /// it needs {tasks}, and whether that applies cannot be told yet
    case refusedNeedsOpen = 351
    /// {owner} owns it, and {actor} is neither that nor a member
    case refusedNotOwner = 352
    /// {subject} is in the state {state}; {step} leads from {from}. From here the steps are {steps}
    case refusedState = 353
    /// {subject} is in the state {state}; {step} leads from {from}. No step leads on from here
    case refusedStateEnd = 354
    /// it does not say by whom; {actors} may
    case refusedActorMissing = 355
    /// {actor} may not; {actors} may
    case refusedActor = 356
    /// whether {actor} may is not known; {actors} may
    case refusedActorOpen = 357
    /// it rests on {step} {subject}, which is refused
    case refusedFollows = 358
    /// it matters whether it came before or after {other}, and the dates do not say
    case refusedUnordered = 359
    /// nobody is named who did it
    case noteNoActor = 360
    /// nobody owned it yet
    case noteOwnerOpen = 361
    /// whether {actor} belongs to {owner} is not known
    case noteActorUnsure = 362
    /// refused in consequence
    case relatedRefusedToo = 363
    /// due {due}
    case relatedNeedDue = 364
    /// the other event
    case relatedOtherEvent = 365
    /// needs {task}
    case relatedCircle = 366
    /// owner {owner}
    case relatedOwner = 367
    /// move {need} to {due} or earlier
    case suggestMoveBefore = 368
    /// move {task} to {due} or later
    case suggestMoveAfter = 369
    /// {record}
    case evidenceRecord = 370
    /// perhaps {record}
    case evidencePerhaps = 371
    /// not so for {record}
    case evidenceNotFor = 372
    /// so for {record}
    case evidenceSoFor = 373
    /// open for {record}
    case evidenceOpenFor = 374
    /// {record}: {value}
    case evidenceValue = 375
    /// {clause} of {record}: {value}
    case evidenceSource = 376
    /// {clause} of {record}: not stated, counts as {value}
    case evidenceOmitted = 377
    /// {count|one is|# are} not shown here, being confidential
    case evidenceWithheld = 378
    /// {clause} of {record}
    case evidenceClause = 379
    /// requires `{condition}`
    case evidenceRequired = 380
    /// forbids `{condition}`
    case evidenceForbidden = 381
    /// applies when `{condition}`
    case evidenceApplies = 382
    /// write `{clause}` of {record} ({place})
    case wayWriteFact = 383
    /// name the {kind} ({place})
    case wayWriteReferent = 384
    /// take away `{clause}` of {record} ({place})
    case wayRemoveFact = 385
    /// add `{kind}` to {record} ({place})
    case wayAddChild = 386
    /// {ways}
    case wayAll = 387
    /// {count|one|#} more in `{list}`
    case wayCountMore = 388
    /// {count|one|#} fewer in `{list}`
    case wayCountFewer = 389
    /// {count|one|#} more of the {total} in `{list}`
    case wayShareMore = 390
    /// {count|one|#} fewer of the {total} in `{list}`
    case wayShareFewer = 391
    /// {part} at least {value}, {difference} more
    case wayAtLeast = 392
    /// {part} at most {value}, {difference} less
    case wayAtMost = 393
    /// {part} at least {value}
    case wayMinimum = 394
    /// {part} at most {value}
    case wayMaximum = 395
    /// {part} more than {value}
    case wayMoreThan = 396
    /// {part} less than {value}
    case wayLessThan = 397
    /// {part}: {value}
    case wayEqual = 398
    /// {part}: anything but {value}
    case wayOtherThan = 399
    /// {part}: {values:or}
    case wayOneOf = 400
    /// {part} among `{list}`
    case wayInList = 401
    /// {part} by {value}, {difference} earlier
    case wayNotAfter = 402
    /// {part} on {value} or later, {difference} later
    case wayNotBefore = 403
    /// {part} by {value}
    case wayUntil = 404
    /// {part} on {value} or later
    case wayFrom = 405
    /// {part} before {value}
    case wayBefore = 406
    /// {part} after {value}
    case wayAfter = 407
    /// one of `{list}` for which `{condition}`
    case wayOneWith = 408
    /// one of `{list}` for which `{condition}` does not hold
    case wayOneWithout = 409
    /// `{condition}` for {elements}
    case wayForElements = 410
    /// that `{condition}` does not hold for {elements}
    case wayForNoElements = 411
    /// `{clause}` of {record}
    case partClause = 412
    /// `{code}`
    case partCode = 413
    /// {difference} more in `{list}`
    case waySumMore = 414
    /// {difference} less in `{list}`
    case waySumLess = 415
    /// so for all {count}
    case evidenceForAll = 416
    /// so for none of {count}
    case evidenceForNone = 417
    /// {rule} waits for events that are still to come.
    case rulePending = 418
    /// what may be shown; the rest prints as confidential. Otherwise `staff` for people and `public` for machines
    case helpOptionAccess = 419
    /// another track for {item}
    case wayOtherTrack = 420
    /// move {item} to {time}
    case wayMoveTo = 421
    /// open {place} from {start} to {end}
    case wayOpenLonger = 422
    /// take {need} out of the `needs` of {task}
    case wayDropNeed = 423
    /// {rule} cannot be decided: a part of its condition has no value.
    case ruleWithoutValue = 424
    /// at {record}
    case evidenceFor = 425
    /// {found} is {type}
    case typeHere = 426
    /// {name} is {type}, and this is where it comes from
    case typeDeclared = 427
    /// a number, a percentage or an amount of money
    case typeFigure = 428
    /// a list
    case typeSeveral = 429
    /// a date
    case typeDay = 430
    /// {first} or {second}
    case eitherOf = 431
    /// other rates stand here
    case ratesStandHere = 432
    /// a rate can stand above this line
    case rateMayStandHere = 433
    /// how long each pass and each rule took, to standard error
    case helpOptionProfile = 434
    /// time spent: {total}
    case profileHeading = 435
    /// {value} ms
    case profileMilliseconds = 436
    /// pass
    case profilePass = 437
    /// built-in rule
    case profileRule = 438
    /// library rule
    case profileLibraryRule = 439
    /// rule of the script
    case profileOwnRule = 440
    /// reading the scripts
    case profileRead = 441
    /// names and types
    case profileCheck = 442
    /// placing the agenda
    case profilePlace = 443
    /// checklists and events
    case profileTasks = 444
    /// all built-in rules
    case profileBuiltin = 445
    /// all rules of scripts and libraries
    case profileOwn = 446
    /// `rate {first} {second} … on {date}`
    case rateExample = 447
    /// below {line}
    case rateBelow = 448
    /// above {line}
    case rateAbove = 449
    /// a group with a key ({key}) and a value ({value})
    case typeRow = 450
    /// a list of records of kind {kinds:or}
    case typeRecords = 451
    /// There is no library {name}. These come with the program: {libraries}.
    case libraryUnknown = 452
    /// {library} has no figure {name} that could be set. It has {parameters}.
    case libraryNoParameter = 453
    /// {library} needs {parameter}: write `enforce {library} with {parameter} = …`.
    case libraryNeeds = 454
    /// {rule} says that the program itself checks it; only rules that come with the program can say so.
    case nativeOutside = 455
    /// {word} cannot stand in a library: a library holds parameters, definitions, queries, rules and checklists.
    case libraryHolds = 456
    /// A library can use a file only as a library: `use "…" as NAME`.
    case libraryUsesFile = 457
    /// {library} would enforce itself.
    case libraryCircle = 458
    /// {library} is enforced here already, on {place}. This line does nothing.
    case libraryTwice = 459
    /// More than {limit} libraries are enforced.
    case libraryTooMany = 460
    /// The file {path} is a part of the project and also a library here; it can be only one of them.
    case libraryUsedBothWays = 461
    /// {name} of {library} must be {wanted}, not {value}.
    case figureOdd = 462
    /// a time of at least zero, in minutes or hours
    case figureTime = 463
    /// Lists the libraries that come with the program, or shows one as it is written.
    case helpLibrary = 464
    /// `list`, or `show` with a library's name
    case helpArgumentLibraryAction = 465
    /// a library, such as `std.core` or `core`
    case helpArgumentLibrary = 466
    /// a library's name
    case argumentLibrary = 467
    /// all libraries and their rules
    case helpExampleLibraryList = 468
    /// one library, as a script
    case helpExampleLibraryShow = 469
    /// {count|one rule|# rules}: {rules}
    case libraryRules = 470
    /// {count|one checklist|# checklists}: {rules}
    case libraryChecklists = 471
    /// figures: {figures}
    case libraryFigures = 472
    /// {one} and {other} seem to be one body: both are called {name}.
    case bodyTwoNames = 473
    /// {text} says {numbers}, its translation {translation} says {others}.
    case translationMismatch = 474
    /// Of {all|one session|# sessions} {count|one has|# have} no title in {language}.
    case translationMissing = 475
    /// called {name}
    case relatedSameName = 476
    /// {item}
    case relatedUntranslated = 477
    /// one record for both, with the other name as `alias`
    case wayOneRecord = 478
    /// the same figures in both languages
    case waySameNumbers = 479
    /// add a translation: {example}
    case wayTranslate = 480
    /// Nothing is called {subject}. A subject is a name, a title or a part of one, a path such as {example}, a place such as {place}, or an expression.
    case subjectUnknown = 481
    /// Nothing is called {subject}. Perhaps you mean {names:or}.
    case subjectUnknownNear = 482
    /// {subject} may be any of {count|one thing|# things}. Ask for one of them by the name or the place beside it.
    case subjectAmbiguous = 483
    /// {expected} is neither a rule, a task, a state of a task nor a condition.
    case expectationUnknown = 484
    /// {subject}, {kind} {name}
    case whyNamed = 485
    /// {subject}, {kind}
    case whyUnnamed = 486
    /// {kind}
    case whyKind = 487
    /// {kind} {name}
    case whyUntitled = 488
    /// {property} of {record}
    case whyPropertyOf = 489
    /// event {number}: {event}
    case whyEvent = 490
    /// event {number}, {name}: {event}
    case whyEventNamed = 491
    /// rule {rule}
    case whyBuiltin = 492
    /// {count|one more|# more}
    case whyMore = 493
    /// {count|one step|# steps} between
    case whyMoreBetween = 494
    /// {title}, {kind}
    case whyCandidate = 495
    /// the {kind}
    case whyTheKind = 496
    /// the parallel part
    case whyTheParallel = 497
    /// {span}
    case whySpan = 498
    /// {date}, at a time that is not known
    case whyDateOnly = 499
    /// begins at {time}, {because}
    case whyStart = 500
    /// begins at {time}: that is fixed
    case whyStartOwn = 501
    /// when it begins is still to be decided
    case whyStartOpen = 502
    /// nothing says when it begins
    case whyStartUnsaid = 503
    /// begins {because}, and that is not known
    case whyStartUnknown = 504
    /// at its own time
    case whenOwn = 505
    /// when the day begins
    case whenDayBegins = 506
    /// when the day ends
    case whenDayEnds = 507
    /// when its lane begins
    case whenLaneBegins = 508
    /// when the parallel part begins
    case whenParallelBegins = 509
    /// when {item} begins
    case whenBegins = 510
    /// when {item} ends
    case whenEnds = 511
    /// at a time still to be decided
    case whenOpen = 512
    /// at a time that nothing says
    case whenUnsaid = 513
    /// {item} lasts {length} from {time}, {because}
    case whyItemLasts = 514
    /// {item} lasts {length} from {time}, which is fixed
    case whyItemLastsFixed = 515
    /// {item} begins at {time}, {because}
    case whyItemBegins = 516
    /// {item} is fixed at {time}
    case whyItemFixed = 517
    /// {item} begins {because}, and that is not known
    case whyItemOpen = 518
    /// {item} has no length of its own and lasts until {time}, {because}
    case whyItemUntil = 519
    /// {item} ends at {time}: that is fixed
    case whyItemEndsOwn = 520
    /// {item} ends at {time} with its last part, {part}
    case whyItemEndsWith = 521
    /// the parallel part ends at {time}, when its longest lane does: {part}
    case whyParallelEnds = 522
    /// {item} has no end, since {part} has none
    case whyItemOpenWith = 523
    /// how long {item} lasts is still to be decided
    case whyItemLengthOpen = 524
    /// {item} has no length, so its end is not known
    case whyItemLengthUnsaid = 525
    /// the day begins at {time}
    case whyDayBegins = 526
    /// the day ends at {time}
    case whyDayCloses = 527
    /// the day does not say when it begins
    case whyDayOpen = 528
    /// its lane begins at {time}
    case whyLaneBegins = 529
    /// the lane does not say when it begins
    case whyLaneOpen = 530
    /// lasts {length}, until {time}
    case whyEndLength = 531
    /// ends at {time}: that is fixed
    case whyEndOwn = 532
    /// has no length of its own and lasts until {time}, {because}
    case whyEndBefore = 533
    /// ends at {time}, with {part}
    case whyEndWith = 534
    /// its end is not known, since that of {part} is not
    case whyEndOpenWith = 535
    /// how long it lasts is still to be decided
    case whyLengthOpen = 536
    /// has no length, so its end is not known
    case whyLengthUnsaid = 537
    /// {item}: {span}
    case whyPartOfDay = 538
    /// in {room}: its own room
    case whyRoomOwn = 539
    /// in {room}, the room of the {kind} {source}
    case whyRoomOf = 540
    /// in {room}, the room of its lane
    case whyRoomOfLane = 541
    /// which room is still to be decided
    case whyRoomOpen = 542
    /// nothing says in which room
    case whyRoomUnsaid = 543
    /// times are those of {zone}
    case whyZone = 544
    /// {role}: {person}
    case whyRole = 545
    /// {item} does not count: {status}
    case whyCalledOff = 546
    /// {state}
    case whyState = 547
    /// {state}, {reason}
    case whyStateBecause = 548
    /// as of {date}: {statement}
    case whyAsOf = 549
    /// {task}: {state}
    case whyTask = 550
    /// {task}: {state} on {date}
    case whyTaskOn = 551
    /// {task}: {state}, due {date}
    case whyTaskDue = 552
    /// kept for each of {count|one|#}
    case whyTaskForEach = 553
    /// kept for nobody: nothing belongs to the list that it is for
    case whyTaskForNobody = 554
    /// owner: {owner}
    case whyOwner = 555
    /// owner: {owner}, as for all of {checklist}
    case whyOwnerFrom = 556
    /// nobody owns it
    case whyOwnerNone = 557
    /// {role}: {members}
    case whyMembers = 558
    /// nobody is named as {role} yet
    case whyMembersOpen = 559
    /// applies, since its condition holds
    case whyApplies = 560
    /// does not apply, since its condition does not hold
    case whyAppliesNot = 561
    /// whether it applies is not known
    case whyAppliesOpen = 562
    /// its condition is {value}
    case whyCondition = 563
    /// {element} is on the list
    case whyForElement = 564
    /// {element} is not on the list
    case whyNotForElement = 565
    /// whether {element} is on the list is not known
    case whyOpenForElement = 566
    /// {element} is not among `{list}`
    case whyNotInList = 567
    /// needs {task}
    case whyNeeds = 568
    /// needed by {task}
    case whyNeededBy = 569
    /// task {task}
    case whyTaskOf = 570
    /// on the critical chain of {checklist}
    case whyCritical = 571
    /// on the critical chain of {checklist}, {days|one day|# days} before what needs it is due
    case whyCriticalSlack = 572
    /// due {due}
    case whyDue = 573
    /// due {due}: `{expression}`
    case whyDueFrom = 574
    /// its due date is not known yet
    case whyDueOpen = 575
    /// it has no deadline, and says so
    case whyDueNone = 576
    /// nothing says when it is due
    case whyDueUnsaid = 577
    /// {record} is on {value}
    case whyDateIs = 578
    /// {record} has no date
    case whyDateUnsaid = 579
    /// {anchor}: {value}, as {meeting} says
    case whyAnchorStated = 580
    /// {anchor}: {value}, the start of the first day
    case whyAnchorFirstDay = 581
    /// {anchor}: {value}, the end of the last day
    case whyAnchorLastDay = 582
    /// {anchor}: not known yet
    case whyAnchorOpen = 583
    /// not counted: {weekend|one day|# days} of the weekend, {holidays|one holiday|# holidays}
    case whyDaysOff = 584
    /// {holiday}: {date}
    case whyHoliday = 585
    /// {role} in {item}, {span}
    case whyRoleIn = 586
    /// {word} of {record}
    case whyMention = 587
    /// {record} belongs to it
    case whyMentionOf = 588
    /// takes part: {kind}
    case whyTakesPart = 589
    /// takes part: {kind}, {category}
    case whyTakesPartAs = 590
    /// {clause}: {value}
    case whyClause = 591
    /// {clause}: not stated, counts as {value}
    case whyClauseOmitted = 592
    /// nothing says the {property} of {record}
    case whyPropertyUnsaid = 593
    /// {workflow}: {state}, since nothing has happened
    case whyWorkflowStart = 594
    /// {workflow}: {state} since {date}
    case whyWorkflowSince = 595
    /// {date} {step} {subject}
    case whyEventWords = 596
    /// {date} {step} {subject} by {actor}
    case whyEventWordsBy = 597
    /// allowed
    case whyEventAllowed = 598
    /// refused
    case whyEventRefused = 599
    /// refused: {reason}
    case whyEventRefusedBecause = 600
    /// not yet: it lies after {date}
    case whyEventNotYet = 601
    /// not judged: it rests on a step with conditions of its own
    case whyEventNotJudged = 602
    /// not run
    case whyEventNotRun = 603
    /// {note}
    case whyEventNote = 604
    /// led to {change}
    case whyEventChanged = 605
    /// {subject} went from {from} to {to} in {workflow}
    case whyEventMoved = 606
    /// {event}
    case whyEventLine = 607
    /// {event}: refused, {reason}
    case whyEventLineRefused = 608
    /// {event}: still to come
    case whyEventLineNotYet = 609
    /// holds
    case whyRuleHolds = 610
    /// does not hold
    case whyRuleFails = 611
    /// cannot be decided yet
    case whyRuleUndecided = 612
    /// holds for {count|one|#}
    case whyRuleHoldsFor = 613
    /// does not hold for {count|one|#}
    case whyRuleFailsFor = 614
    /// cannot be decided yet for {count|one|#}
    case whyRuleOpenFor = 615
    /// checks nothing: its `when` does not hold
    case whyRuleOff = 616
    /// checks nothing: what it is for each of is empty
    case whyRuleForNobody = 617
    /// its severity is set to {severity} here
    case whySeverity = 618
    /// waived here: {reason}
    case whyWaiverAll = 619
    /// waived here for {subjects}: {reason}
    case whyWaiverOn = 620
    /// {count|one finding|# findings}
    case whyBuiltinFinds = 621
    /// cannot be decided yet in {count|one case|# cases}
    case whyBuiltinOpen = 622
    /// found nothing
    case whyBuiltinNothing = 623
    /// not checked here: no rule of the scripts enforces it
    case whyBuiltinUnchecked = 624
    /// `{condition}` holds
    case whyHolds = 625
    /// `{condition}` does not hold
    case whyFails = 626
    /// whether `{condition}` holds is not known
    case whyUndecided = 627
    /// `{expression}` is {value}
    case whyValue = 628
    /// {element}: {statement}
    case whyFor = 629
    /// there is nothing more to say of it
    case whyNothingBelow = 630
    /// {rule} does not look at things of the kind {kind}
    case whyNotOfKind = 631
    /// it does not state: {clause}
    case whyClauseMissing = 632
    /// it is no part of the agenda
    case whyNotInAgenda = 633
    /// it has no room
    case whyHasNoRoom = 634
    /// it has no time
    case whyHasNoTime = 635
    /// it has no parts with a length
    case whyHasNoParts = 636
    /// no opening hours are stated
    case whyHasNoHours = 637
    /// no person has a part in it
    case whyHasNobody = 638
    /// nothing says when anybody is available
    case whyHasNoAvailability = 639
    /// it has no time of its own and begins when what is before it ends
    case whyFollowsFlow = 640
    /// {count|One more finding|# more findings}.
    case whyFindingsMore = 641
    /// waived: {reason}
    case whyWaived = 642
    /// in order: {rules}
    case whyHeld = 643
    /// Nothing is known of it beyond that.
    case whyNothing = 644
    /// {rule} for {subject}
    case whyNotRule = 645
    /// the rule has nothing to look at here
    case whyNotReached = 646
    /// checked, and in order
    case whyNotInOrder = 647
    /// the rule does find something here
    case whyNotFinds = 648
    /// the rule cannot decide here yet
    case whyNotUndecided = 649
    /// a waiver lets it pass
    case whyNotWaived = 650
    /// the rule is about the whole, not about single things
    case whyNotWhole = 651
    /// the rule is not for {subject}
    case whyNotFor = 652
    /// the rule does not apply to {subject}: its `when` does not hold
    case whyNotCondition = 653
    /// {task} for {element}
    case whyNotTask = 654
    /// the task is not kept for each of several: there is one of it
    case whyNotForEach = 655
    /// {task}: {state}
    case whyNotState = 656
    /// it is so
    case whyNotSo = 657
    /// no event says so ({state})
    case whyNotEvent = 658
    /// nothing is late as long as no day is given: add `--as-of`
    case whyNotAsOf = 659
    /// it has no conditions
    case whyNotConditions = 660
    /// it needs nothing
    case whyNotNeeds = 661
    /// {step} leads from {from} to {to}
    case whyNotStep = 662
    /// {step} leads from {from} to {to}; {actors} may take it
    case whyNotStepBy = 663
    /// nothing else is in {room} on that day
    case whyRoomAlone = 664
    /// its people are nowhere else on that day
    case whyPeopleAlone = 665
    /// a rule, {place}
    case explainRuleInFile = 666
    /// a rule of the library {library}
    case explainRuleInLibrary = 667
    /// As it stands:
    case explainRuleText = 668
    /// To make it binding: `enforce {library}`.
    case explainEnforce = 669
    /// In {file}:
    case explainHere = 670
    /// Nothing of the kind is found in {file}.
    case explainHereNothing = 671
    /// There is no command {word}.
    case unknownCommand = 672
    /// {command} has no option {option}.
    case unknownOption = 673
    /// A value is missing after {option}: {values:or}.
    case missingOptionValue = 674
    /// {option} takes {values:or}, not {value}.
    case wrongOptionValue = 675
    /// {command} needs {argument}.
    case missingArgument = 676
    /// {command} has no use for {argument}.
    case surplusArgument = 677
    /// {value} is not a date. Write {option} with a day such as {example}, or {today}.
    case wrongAsOf = 678
    /// {dash} reads standard input and stands alone.
    case standardInputAlone = 679
    /// This command line cannot be read: {text}
    case usageMistake = 680
    /// There is no template {name}; there are {names}.
    case unknownTemplate = 681
    /// There is no file {path}.
    case fileMissing = 682
    /// The file {path} cannot be read: {reason}.
    case fileUnreadable = 683
    /// {path} is a folder, and {command} works on one script.
    case fileIsFolder = 684
    /// There is no script in the folder {path}. The names of scripts end in {extension}.
    case folderWithoutScripts = 685
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case fileTooLarge = 686
    /// The file {path} exists already. It stays as it is.
    case fileExists = 687
    /// The file {path} cannot be written: {reason}. It stays as it was.
    case fileUnwritable = 688
    /// The output cannot be written: {reason}.
    case outputUnwritable = 689
    /// The folder {path} cannot be read: {reason}.
    case folderUnreadable = 690
    /// Standard input cannot be read: {reason}.
    case inputUnreadable = 691
    /// The file {path} cannot be read: {reason}.
    case useUnreadable = 692
    /// {path} is a folder. Name the files in it one by one.
    case useFolder = 693
    /// {path} is neither a file nor a folder.
    case useNoFile = 694
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case useTooLarge = 695
    /// {path} begins at the root of this computer. Write the path from this file's folder, so that it holds on every computer.
    case useAbsolute = 696
    /// This file uses itself, by the name {path}.
    case useItself = 697
    /// A project has at most {limit} files.
    case useTooMany = 698
    /// This is a defect of the program itself, not of your script. Please report it with the script and the command.
    case programDefect = 699
    /// write {path}
    case useWriteInstead = 700
    /// perhaps you mean {words:or}
    case perhapsYouMean = 701
    /// {command} tells more
    case helpLists = 702
    /// permission denied
    case reasonDenied = 703
    /// it does not exist
    case reasonMissing = 704
    /// a part of the path is not a folder
    case reasonNoFolder = 705
    /// it is a folder
    case reasonFolder = 706
    /// it is not a file
    case reasonNotAFile = 707
    /// its symbolic links go round in a circle
    case reasonLoop = 708
    /// the name is too long
    case reasonLongName = 709
    /// no space is left
    case reasonFull = 710
    /// the file system is read-only
    case reasonReadOnly = 711
    /// the device reports a fault
    case reasonDevice = 712
    /// too many files are open
    case reasonTooManyOpen = 713
    /// the system reports error {number}
    case reasonOther = 714
    /// a script or a folder
    case argumentPath = 715
    /// a script
    case argumentFile = 716
    /// an expression
    case argumentExpression = 717
    /// what is asked about
    case argumentSubject = 718
    /// what was expected
    case argumentExpectation = 719
    /// a code
    case argumentCode = 720
    /// a day or {today}
    case argumentDate = 721
    /// a day
    case argumentDay = 722
    /// a name
    case argumentName = 723
    /// a file to write
    case argumentOutput = 724
    /// {path}: formatted
    case fmtChanged = 725
    /// {path}: would change
    case fmtWouldChange = 726
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case fmtLeft = 727
    /// {path}: left as it is, since formatting would have changed what it says
    case fmtDoubtful = 728
    /// {count|The file is|All # files are} formatted already.
    case fmtAllFormatted = 729
    /// {path} is written. Try {command}.
    case newWritten = 730
    /// {count|There is an error|There are # errors} in the script; {command} shows {count|it|them}.
    case viewWithErrors = 731
    /// {program} {version}, language edition {edition}, time-zone data {zones}
    case versionLine = 732
    /// plans, checks and runs conferences that are written as plain text
    case helpAbout = 733
    /// usage:
    case helpUsage = 734
    /// commands:
    case helpCommands = 735
    /// arguments:
    case helpArguments = 736
    /// options:
    case helpOptions = 737
    /// examples:
    case helpExamples = 738
    /// templates:
    case helpTemplates = 739
    /// exit status: 0 nothing is wrong; 1 an error that is not waived; 2 the command could not do its work; 70 a defect of the program
    case helpExit = 740
    /// {command} tells more about one of them
    case helpEachCommand = 741
    /// Reads scripts and says all that is wrong, missing or undecided in them, without running events.
    case helpCheck = 742
    /// Checks a script, applies what has happened so far, and prints what its `show` lines ask for; without them the agenda, the checklists and the findings.
    case helpRun = 743
    /// Prints the programme: day by day, with times, rooms and people.
    case helpAgenda = 744
    /// Prints the checklists: what is done, ready, blocked or overdue, and who owns it.
    case helpTasks = 745
    /// Prints who takes part, and where.
    case helpPeople = 746
    /// Answers one expression about a script.
    case helpQuery = 747
    /// Says why something is as it is: when and where and by what chain of reasons, whom it concerns, what was found about it and what would mend it.
    case helpWhy = 748
    /// Says why something that was expected is absent: a finding, a task, a state, a condition that does not hold.
    case helpWhyNot = 749
    /// Says what a code means, why it matters, and shows it wrong and right.
    case helpExplain = 750
    /// Gives scripts their one layout, in place. A script with errors in its spelling stays as it is.
    case helpFmt = 751
    /// Writes a first script to start from.
    case helpNew = 752
    /// scripts, or folders with scripts; - alone is standard input
    case helpArgumentPaths = 753
    /// a script; - is standard input
    case helpArgumentFile = 754
    /// an expression of the language, in quotation marks for the shell
    case helpArgumentExpression = 755
    /// a name, a title or a part of one, a task such as `prepare.share`, a property such as `ideas.start`, an event, a rule, a place such as `chapter.majlis:12`, or an expression
    case helpArgumentSubject = 756
    /// a rule and a subject, a task such as `delegate_path[omar].visa`, a state and a task, or a condition
    case helpArgumentExpectation = 757
    /// a code as it stands before a finding, or a rule's name; without it all are listed
    case helpArgumentCode = 758
    /// which script; without it the first of these
    case helpArgumentTemplate = 759
    /// a morning in one hall, with a checklist
    case helpTemplateMeeting = 760
    /// an intergovernmental summit: three days, delegations, quorum
    case helpTemplateSummit = 761
    /// a developer conference: tracks, parallel rooms, speakers
    case helpTemplateDeveloper = 762
    /// a half-day workshop of an organisation
    case helpTemplateWorkshop = 763
    /// how findings are written; human where nothing is said
    case helpOptionFindingsFormat = 764
    /// how the view is written; text where nothing is said
    case helpOptionViewFormat = 765
    /// how the answer is written; human where nothing is said
    case helpOptionAnswerFormat = 766
    /// the language of messages; else the script's own, else the computer's
    case helpOptionLang = 767
    /// colours; auto: on a terminal, unless NO_COLOR is set
    case helpOptionColor = 768
    /// the day as of which time is reckoned; without it nothing depends on the clock
    case helpOptionAsOf = 769
    /// the day as of which tasks are reckoned; today where nothing is said
    case helpOptionAsOfTasks = 770
    /// only this day
    case helpOptionDay = 771
    /// only this room, by its name or title
    case helpOptionRoom = 772
    /// only this track
    case helpOptionTrack = 773
    /// only what this person takes part in
    case helpOptionPerson = 774
    /// only what this person, body or role owns
    case helpOptionOwner = 775
    /// writes nothing; exit status 1 where something would change
    case helpOptionFmtCheck = 776
    /// shows what would change, and writes nothing
    case helpOptionFmtDiff = 777
    /// the file to write; it must not exist yet. Without it the script is printed
    case helpOptionOutput = 778
    /// this page
    case helpOptionHelp = 779
    /// the version, the language's edition and the time-zone data
    case helpOptionVersion = 780
    /// one script
    case helpExampleCheckFile = 781
    /// all scripts of a folder, for a program to read
    case helpExampleCheckFolder = 782
    /// with waivers and deadlines as they stand today
    case helpExampleCheckAsOf = 783
    /// the script on a certain day
    case helpExampleRun = 784
    /// what happens in one room
    case helpExampleAgendaRoom = 785
    /// for a spreadsheet
    case helpExampleAgendaCsv = 786
    /// what one person has to do
    case helpExampleTasks = 787
    /// everybody, for a program to read
    case helpExamplePeople = 788
    /// how many sessions have no chair
    case helpExampleQueryCount = 789
    /// a table of the sessions in one room
    case helpExampleQueryTable = 790
    /// a script whose own rules are meant too, and in which the answer looks for what is found now
    case helpArgumentRuleFile = 791
    /// what a rule of the script asks for, and what it finds
    case helpExampleExplainRule = 792
    /// why a session is when and where it is
    case helpExampleWhySession = 793
    /// why a task is late
    case helpExampleWhyTask = 794
    /// where a figure comes from
    case helpExampleWhyExpression = 795
    /// why two sessions do not clash
    case helpExampleWhyNotRule = 796
    /// why a task cannot begin
    case helpExampleWhyNotState = 797
    /// why somebody is not on a list
    case helpExampleWhyNotCondition = 798
    /// what the code before a finding means
    case helpExampleExplain = 799
    /// formats a file in place
    case helpExampleFmt = 800
    /// for checks before a change is accepted
    case helpExampleFmtCheck = 801
    /// from an editor
    case helpExampleFmtInput = 802
    /// a first script in a file
    case helpExampleNew = 803
    /// to look at it first
    case helpExampleNewPrint = 804
    /// line {line}
    case sayLine = 805
    /// line {line} of {file}
    case sayLineInFile = 806
    /// {count|# day|# days}
    case sayDays = 807
    /// {count|# week|# weeks}
    case sayWeeks = 808
    /// {count|# month|# months}
    case sayMonths = 809
    /// {count|# year|# years}
    case sayYears = 810
    /// {count|# working day|# working days}
    case sayWorkingDays = 811
    /// {count|# h|# h}
    case sayHours = 812
    /// {count|# min|# min}
    case sayMinutes = 813
    /// {count|# s|# s}
    case saySeconds = 814
    /// {first} {second}
    case sayDurationAnd = 815
    /// nothing
    case sayNothing = 816
    /// {items}, {item}
    case sayAnd = 817
    /// {items} and {item}
    case sayAndLast = 818
    /// {items}, {item}
    case sayOr = 819
    /// {items} or {item}
    case sayOrLast = 820
    /// {items}, or {item}
    case sayWay = 821
    /// {weekday} {day} {month} {year}
    case sayLongDate = 822
    /// {day} {month} {year}
    case sayDayDate = 823
    /// {month} {year}
    case sayMonthDate = 824
    /// {start}–{end}
    case sayTimeRange = 825
    /// about {figure}
    case sayAbout = 826
    /// {lower} to {upper}
    case sayRange = 827
    /// to be decided
    case sayToBeDecided = 828
    /// not stated
    case sayNotStated = 829
    /// not known
    case sayNotKnown = 830
    /// none
    case sayNone = 831
    /// others
    case sayOthers = 832
    /// {count|# other|# others}
    case saySoManyOthers = 833
    /// confidential
    case sayConfidential = 834
    /// yes
    case sayYes = 835
    /// no
    case sayNo = 836
    /// Monday
    case weekdayMonday = 837
    /// Tuesday
    case weekdayTuesday = 838
    /// Wednesday
    case weekdayWednesday = 839
    /// Thursday
    case weekdayThursday = 840
    /// Friday
    case weekdayFriday = 841
    /// Saturday
    case weekdaySaturday = 842
    /// Sunday
    case weekdaySunday = 843
    /// January
    case monthJanuary = 844
    /// February
    case monthFebruary = 845
    /// March
    case monthMarch = 846
    /// April
    case monthApril = 847
    /// May
    case monthMay = 848
    /// June
    case monthJune = 849
    /// July
    case monthJuly = 850
    /// August
    case monthAugust = 851
    /// September
    case monthSeptember = 852
    /// October
    case monthOctober = 853
    /// November
    case monthNovember = 854
    /// December
    case monthDecember = 855
    /// error
    case findingError = 856
    /// warning
    case findingWarning = 857
    /// note
    case findingNote = 858
    /// undecided
    case findingUndecided = 859
    /// way out: {ways}
    case findingWaysOut = 860
    /// {count|# error|# errors}
    case countErrors = 861
    /// {count|# warning|# warnings}
    case countWarnings = 862
    /// {count|# note|# notes}
    case countNotes = 863
    /// {count|# undecided|# undecided}
    case countUndecided = 864
    /// {counts} in {files|one file|# files}
    case findingsSummary = 865
    /// {items}, {item}
    case findingsSummaryItem = 866
    /// Nothing to report: {files|one file|# files} checked.
    case findingsNone = 867
    /// No {kind} is called {value}. Perhaps you mean {names:or}.
    case filterUnknownNear = 868
    /// No {kind} is called {value}. There are {names}.
    case filterUnknownAll = 869
    /// No {kind} is called {value}.
    case filterUnknown = 870
    /// There is nothing on the agenda yet.
    case agendaEmpty = 871
    /// Nothing on the agenda fits what you ask for.
    case agendaNoMatch = 872
    /// Date to be decided
    case agendaDateOpen = 873
    /// time open
    case agendaTimeOpen = 874
    /// room open
    case agendaRoomOpen = 875
    /// Not placed yet
    case agendaUnplaced = 876
    /// in parallel
    case agendaInParallel = 877
    /// alongside
    case agendaAlongside = 878
    /// {role}: {people}
    case agendaRole = 879
    /// {roles}; {role}
    case agendaAndRole = 880
    /// {people}, {person}
    case agendaAndPerson = 881
    /// There are no tasks yet.
    case tasksEmpty = 882
    /// No task fits what you ask for.
    case tasksNoMatch = 883
    /// {checklist}: {progress}
    case tasksHeading = 884
    /// {heading} (as of {date})
    case tasksAsOf = 885
    /// {done} of {count} done
    case tasksProgress = 886
    /// {checklist} ({element})
    case tasksFor = 887
    /// due {date}
    case tasksDue = 888
    /// due {date} {time}
    case tasksDueAt = 889
    /// done {date}
    case tasksDone = 890
    /// skipped {date}
    case tasksSkipped = 891
    /// critical chain
    case tasksCritical = 892
    /// {remarks}, {remark}
    case tasksAndRemark = 893
    /// Nobody is named yet.
    case peopleEmpty = 894
    /// Nobody fits what you ask for.
    case peopleNoMatch = 895
    /// Name
    case peopleName = 896
    /// Post
    case peoplePosts = 897
    /// Takes part as
    case peoplePart = 898
    /// Roles
    case peopleRoles = 899
    /// {post}, {body}
    case peoplePost = 900
    /// head of {delegation}
    case peopleHeadOf = 901
    /// member of {delegation}
    case peopleMemberOf = 902
    /// {role} in {sessions}
    case peopleRole = 903
    /// {session} ({when})
    case peopleSession = 904
    /// {count|One takes part.|# take part.}
    case peopleCount = 905
    /// A script that gives it:
    case explainBad = 906
    /// The same, mended:
    case explainGood = 907
    /// Another severity: `severity {rule} {level}`. To let one case pass: `waive {rule} on NAME because "the reason"`.
    case explainSeverity = 908
    /// Its severity is fixed.
    case explainFixed = 909
    /// No finding is called {word}. A finding has a code, an M with four digits, and mostly a name such as `capacity`.
    case explainUnknown = 910
    /// No finding is called {word}. Perhaps you mean {names:or}.
    case explainUnknownNear = 911
    /// Other tasks
    case tasksLoose = 912
    /// {count|# waived|# waived}
    case countWaived = 913
    /// Nothing found.
    case queryNothing = 914
    /// {count|One found.|# found.}
    case queryCount = 915
    /// perhaps
    case queryPerhaps = 916
    /// Nothing found for certain.
    case queryNothingSure = 917
    /// {count|One perhaps.|# perhaps.}
    case queryCountPerhaps = 918
    /// {count|Another one|# more} that nobody names.
    case queryUnnamed = 919
    /// There may be more that nobody names.
    case queryUnnamedOpen = 920
    /// value
    case queryValue = 921
    /// kind
    case queryKind = 922
    /// name
    case queryName = 923

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
        M0922	step_with_conditions	n
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
        	why_event_not_judged	n
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

    private static let rows: [(code: String, name: String, severity: Severity)] = table.description.split(separator: "\n").map {
        let cells = $0.split(separator: "\t", omittingEmptySubsequences: false)
        return (String(cells[0]), String(cells[1]), cells[2] == "e" ? .error : cells[2] == "w" ? .warning : .note)
    }

    /// The stable code, such as `M0301`; empty for the words of views.
    public var code: String { Self.rows[Int(rawValue)].code }
    /// The name in the catalogue, such as `room_conflict`.
    public var name: String { Self.rows[Int(rawValue)].name }
    public var severity: Severity { Self.rows[Int(rawValue)].severity }
}
