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
    /// There are {count} NUL bytes at offset {offset}; a text file has none. Perhaps the file was cut off or saved as UTF-16.
    case nulBytes = 3
    /// The number {number} mixes digits of two scripts. Write it in one of them.
    case mixedDigits = 4
    /// The character {character} has no meaning here.
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
    /// {unit} is not a unit that can follow a number without a space. The units are `s`, `m`, `h`, `d`, `w`, `mo` and `y`; names do not begin with a digit.
    case unknownUnit = 11
    /// {escape} means nothing inside a text. A backslash itself is written twice.
    case unknownEscape = 12
    /// This brace opens a value that is never closed. A brace itself is written twice.
    case unclosedInterpolation = 13
    /// {found} cannot begin a line. A line begins with a word such as `session`, `room` or `task`.
    case unexpectedToken = 14
    /// {found} is left over: what stands before it on this line is complete. Begin a new line, or separate with `;`.
    case unexpectedInItem = 15
    /// {found} does not fit into the first line of {kind}.
    case unexpectedInHead = 16
    /// A value is expected here, and {found} is none.
    case unexpectedInValue = 17
    /// {found} does not fit inside these brackets.
    case unexpectedInBrackets = 18
    /// {word} stands between two values, and there is none before it.
    case unexpectedInfix = 19
    /// The opening brace belongs at the end of the line above.
    case braceOnOwnLine = 20
    /// This brace opens a block that belongs to nothing. A block follows a record such as `session opening`.
    case braceWithoutHead = 21
    /// The block that opens here is never closed. A closing brace is missing.
    case missingBrace = 22
    /// This closing brace closes nothing. Remove it, or add the opening one.
    case strayBrace = 23
    /// The bracket that opens here has no closing {bracket}.
    case missingBracket = 24
    /// {word} has no value.
    case missingValue = 25
    /// Something must follow {word}.
    case missingOperand = 26
    /// {kind} must name someone or something that is declared, or say `tbd`.
    case missingReference = 27
    /// A name is missing after `{statement}`.
    case missingName = 28
    /// A text in quotation marks is missing after `{statement}`.
    case missingText = 29
    /// `{statement}` needs a block in braces.
    case missingBlock = 30
    /// An `=` and a value are missing here.
    case missingEqual = 31
    /// A colon and a type are missing here, such as `: text` or `: one of yes, no`.
    case missingType = 32
    /// The name of a property is missing after the dot.
    case missingMember = 33
    /// Another value must follow this comma, or it must go.
    case trailingComma = 34
    /// {word} is not a word that {kind} knows.
    case unknownClauseWord = 35
    /// {word} is not a word of the language.
    case unknownKindWord = 36
    /// A line begins with a word of the language, not with a name such as {name}.
    case nameBeginsItem = 37
    /// {word} begins an item of its own. It cannot stand in the first line of {kind}: put it inside the braces.
    case itemInHead = 38
    /// A comparison has two sides; {operator} is the second one in a row. Join two comparisons with `and`.
    case chainedComparison = 39
    /// `between` needs `and` and a second value.
    case betweenWithoutAnd = 40
    /// `order` is followed by `by`.
    case orderWithoutBy = 41
    /// `every` and `some` need `has` and a condition.
    case quantifierWithoutHas = 42
    /// A name for the element is missing: `for each NAME in …`.
    case forEachWithoutName = 43
    /// `in` and a collection are missing: `for each p in participants`.
    case forEachWithoutIn = 44
    /// `if` needs `then`.
    case ifWithoutThen = 45
    /// `if` needs `else` and a second value, so that there is always an answer.
    case ifWithoutElse = 46
    /// A text is missing after the language.
    case translationWithoutText = 47
    /// A language such as `ar` is missing after the @.
    case translationWithoutLanguage = 48
    /// This is nested more than {limit} levels deep. What is inside has not been read.
    case nestedTooDeep = 49
    /// A rate names two currencies and a figure: `rate USD QAR 3.64 on 2026-01-01`.
    case rateHead = 50
    /// An event needs its date: `on 2026-02-05 done prepare.invite`.
    case eventWithoutDate = 51
    /// An event needs what it is about: `on 2026-02-05 done prepare.invite`.
    case eventWithoutSubject = 52
    /// A table needs its columns in brackets and rows in braces, or `from` and a file.
    case tableWithoutColumns = 53
    /// `template` needs a kind after it: `template session …`.
    case templateWithoutKind = 54
    /// perhaps you mean {words}
    case didYouMeanWord = 55
    /// {word} ({gloss})
    case wordWithGloss = 56
    /// write {word}
    case replaceBy = 57
    /// There is no {kind} called {name}.
    case unknownName = 58
    /// The name {name} is already taken: {kind} in {place}.
    case duplicateName = 59
    /// {clause} says nothing about {kind}: {kind} does not have it.
    case clauseNotOfKind = 60
    /// {clause} takes {expected}, and {found} is {actual}.
    case wrongType = 61
    /// {kind} {name} needs {clause}.
    case missingClause = 62
    /// {clause} has one value, and here are {count}.
    case twoValues = 63
    /// {kind} cannot stand inside {parent}. It belongs {places}.
    case kindNotHere = 64
    /// {clause} takes {expected}, and {name} is {actual}.
    case wrongKind = 65
    /// {name} means several things here: {places}. Say which, with the name of its meeting and a dot.
    case ambiguousName = 66
    /// {clause} is one of {choices}, and {found} is none of them.
    case unknownChoice = 67
    /// {found} is not a language. Languages are written as two letters such as `ar`, `en`, `fr` (ISO 639).
    case unknownLanguage = 68
    /// {found} is not a currency. Currencies are written as three capital letters such as `USD` (ISO 4217).
    case unknownCurrency = 69
    /// There is no time zone {found}.
    case unknownZone = 70
    /// There is no such day as {found} in the calendar.
    case invalidDate = 71
    /// There is no such time as {found}. Hours go up to 47 (past midnight), minutes to 59.
    case invalidTime = 72
    /// {found} ends before it begins.
    case rangeReversed = 73
    /// {name} is {actual}, and `like` copies only from another {kind}.
    case likeOtherKind = 74
    /// {name} copies itself: {chain}.
    case likeCircle = 75
    /// {kind} has no field {name}. Declare it first with `extend` and `field`.
    case unknownField = 76
    /// The field {name} is one of {choices}, and {found} is none of them.
    case fieldWord = 77
    /// {statement} cannot stand here. It belongs {places}.
    case statementNotHere = 78
    /// {base} has no property {name}.
    case unknownMember = 79
    /// {left} is {leftType} and {right} is {rightType}: they cannot be compared.
    case notComparable = 80
    /// A condition is expected here, and {found} is {actual}.
    case notACondition = 81
    /// Several things are expected here, and {found} is {actual}.
    case notACollection = 82
    /// There is no function {name}.
    case unknownFunction = 83
    /// {name} takes {expected} in its brackets, and here are {found}.
    case argumentCount = 84
    /// {name} takes {expected}, and {found} is {actual}.
    case argumentType = 85
    /// {left} is {leftType} and {right} is {rightType}: {operator} does not join them.
    case badArithmetic = 86
    /// {name} begins with a dot, and there is nothing here whose property it could be. A dot stands inside `where`, `select` and `order by`.
    case noElement = 87
    /// {name} is defined by itself: {chain}.
    case recursiveDefinition = 88
    /// There is no rule called {name}.
    case unknownRule = 89
    /// There is no step called {name}. Known are `done`, `skip` and the steps of the workflows: {steps}.
    case unknownStep = 90
    /// The name {name} already stands for {kind} in {place}; choose another one for the element.
    case shadowedName = 91
    /// This script is written for edition {edition} of the language, and this program knows edition {known}. A newer program is needed.
    case newerEdition = 92
    /// {clause} is an amount of money, and {found} does not say in which currency. Write for example `{found} USD`.
    case missingCurrency = 93
    /// {clause} needs a date, a time or an offset such as `5w before opening`, and {found} is {actual}.
    case notAMoment = 94
    /// {found} is not a type. A field is `text`, `number`, `date`, `datetime`, `time`, `duration`, `money`, `boolean`, `one of …` or a kind such as `person`.
    case unknownType = 95
    /// {name} is a word of the language and cannot be a field. Choose another name.
    case fieldIsWord = 96
    /// {statement} says what happens when the condition above it fails, and there is no `require` or `forbid` above it.
    case messageWithoutCondition = 97
    /// The workflow {workflow} has no state {name}. Its states are {states}.
    case unknownState = 98
    /// The step {name} needs `from` and `to`.
    case stepIncomplete = 99
    /// An event happens on a day, and {found} is none.
    case eventDate = 100
    /// There is no file {path} to use.
    case useMissing = 101
    /// {path} lies outside the project's folder, and a script may only use files inside it.
    case useOutside = 102
    /// These files use each other in a circle: {chain}.
    case useCircle = 103
    /// {found} is not a range of times such as `09:00..17:00`.
    case emptyRangeValue = 104
    /// {found} cannot be used here: {reason}.
    case queryType = 105
    /// {statement} is read and checked for its form, but this version does not act on it yet.
    case notAvailable = 106
    /// perhaps you mean {names}
    case doYouMeanNames = 107
    /// declared here
    case declaredHere = 108
    /// the first value
    case firstValueHere = 109
    /// declare it: {example}
    case declareIt = 110
    /// write {word} where it is not known yet
    case writeTbd = 111
    /// at the top level
    case atTopLevel = 112
    /// inside {kinds}
    case insideKinds = 113
    /// inside a rule
    case insideRule = 114
    /// inside a workflow
    case insideWorkflow = 115
    /// inside `extend`
    case insideExtend = 116
    /// inside a test
    case insideTest = 117
    /// thing
    case something = 118
    /// anything
    case typeAny = 119
    /// absent
    case typeAbsent = 120
    /// a condition
    case typeBoolean = 121
    /// a number
    case typeNumber = 122
    /// a whole number
    case typeInteger = 123
    /// a percentage
    case typePercent = 124
    /// an amount of money
    case typeMoney = 125
    /// a text
    case typeText = 126
    /// a word or a text
    case typeLabel = 127
    /// a language
    case typeLanguage = 128
    /// a currency
    case typeCurrency = 129
    /// a time zone in quotation marks
    case typeZone = 130
    /// one of {choices}
    case typeChoice = 131
    /// a word of the language
    case typeWord = 132
    /// a day of the week
    case typeWeekday = 133
    /// a kind of record
    case typeKind = 134
    /// a date
    case typeDate = 135
    /// a date with a time
    case typeDateTime = 136
    /// a date or a range of dates
    case typeDates = 137
    /// a time of day
    case typeTime = 138
    /// a range of times
    case typeHours = 139
    /// a time, or a range of times
    case typeAt = 140
    /// times, dates or a range of them
    case typeAvailable = 141
    /// a duration
    case typeDuration = 142
    /// a range
    case typeRange = 143
    /// a number, an amount, a percentage or a range
    case typeQuantity = 144
    /// a date, a time or an offset such as `5w before opening`
    case typeMoment = 145
    /// {kinds}
    case typeRecord = 146
    /// several: {element}
    case typeList = 147
    /// the name of {kinds}
    case typeReference = 148
    /// names
    case typeNames = 149
    /// {clause} belongs to {kinds}
    case clauseBelongsTo = 150
    /// {room} is taken twice: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflict = 151
    /// {person} is wanted in two places: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case personConflict = 152
    /// {session} expects {expected}, {room} holds {capacity}.
    case capacity = 153
    /// {session} ({time}) lies outside the hours of {place}: open {hours}.
    case outsideHours = 154
    /// {person} has {gap} to get from {first} ({first_time}, {first_room}) to {second} ({second_time}, {second_room}); {least} are needed.
    case transitionTooShort = 155
    /// The parts of {item} take {parts}, and it has {length}: {excess} too much.
    case partsTooLong = 156
    /// {session} has no chair yet.
    case chairMissing = 157
    /// {session} needs {equipment}, and {room} has none.
    case equipmentMissing = 158
    /// {first} ({first_time}) and {second} ({second_time}) belong to the track {track} and run at the same time.
    case trackParallel = 159
    /// {session} ({time}) is in {room}, which is not available then: {windows}.
    case roomUnavailable = 160
    /// {person} is wanted in {session} ({time}) and is not available then: {windows}.
    case personUnavailable = 161
    /// {item} is fixed at {time}, but {previous} lasts until {end}.
    case flowOverlap = 162
    /// {item} is fixed at {time}, before {container} begins at {start}.
    case flowBeforeStart = 163
    /// Nothing is planned from {start} to {end} ({length}), before {item}.
    case agendaGap = 164
    /// {item} has {missing} yet, unlike the rest of the agenda.
    case sessionUnplaced = 165
    /// {item} begins at {start} and has no length, so its end is open, and so is what follows up to the next fixed time.
    case lengthMissing = 166
    /// {item} is planned for {time} on {date}, a time that does not exist in {zone}: the clocks are put forward over it.
    case timeSkipped = 167
    /// {item} is planned for {time} on {date}, a time that comes twice in {zone}: the clocks are put back over it. The first one is taken.
    case timeRepeated = 168
    /// {item} lasts from {start} to {end}, which is {actual}, and yet is said to last {length}. The times count.
    case lengthContradiction = 169
    /// {item} would run past the end of the second day. A day's times go up to 47:59; begin a new day.
    case timeOutOfRange = 170
    /// The programme of {day} runs until {end}; the day ends at {closing}.
    case dayOverrun = 171
    /// {day} has no `from`, so {count|one part of it has|# parts of it have} no time yet.
    case dayStartMissing = 172
    /// {first_room} and {second_room} share a space and are taken at once: {first} ({first_time}) and {second} ({second_time}) overlap by {overlap}.
    case roomConflictJoined = 173
    /// {room} needs {least} between two sessions, and has {gap} between {first} ({first_time}) and {second} ({second_time}).
    case turnaroundTooShort = 174
    /// Whether {room} is large enough for {session} cannot be told: {missing}.
    case capacityUndecided = 175
    /// Whether {room} has {equipment} for {session} is not known: its list of equipment is open.
    case equipmentUndecided = 176
    /// Whether {subject} is available for {session} ({time}) cannot be told: {missing}.
    case availabilityUndecided = 177
    /// {room} has {count|one more pair|# more pairs} of sessions that overlap; the first {shown} are listed.
    case roomConflictRest = 178
    /// {person} is wanted in two places in {count|one more case|# more cases}; the first {shown} are listed.
    case personConflictRest = 179
    /// The track {track} has {count|one more pair|# more pairs} of parallel sessions; the first {shown} are listed.
    case trackParallelRest = 180
    /// {subject} has {count|one more change|# more changes} that leave too little time; the first {shown} are listed.
    case transitionRest = 181
    /// {count|One more note|# more notes} of the kind {code} {count|is|are} left out here.
    case notesRest = 182
    /// {subject} states {stated}, {named|one is named|# are named} so far, and the list is still open.
    case statedUndecided = 183
    /// {subject} states {stated}, and none of them is named.
    case statedUnnamed = 184
    /// {subject} states {stated}, and {count} are listed.
    case countMismatch = 185
    /// {acronym} stands for {count} things: {all}.
    case acronymConflict = 186
    /// {acronym} is nowhere written out.
    case acronymUnexplained = 187
    /// {series} meets every {interval}, but {gap} lie between {first} ({first_date}) and {second} ({second_date}).
    case intervalBroken = 188
    /// After {first} ({number}) comes {second} ({next}) in {series}: {count|edition # is|editions # are} missing.
    case editionGap = 189
    /// Whether {series} keeps its interval of {interval} between {first} ({first_date}) and {second} ({second_date}) cannot be told: the dates are not exact enough.
    case intervalUndecided = 190
    /// {first} and {second} are both number {number} of {series}.
    case editionDuplicate = 191
    /// {start} to {end}
    case span = 192
    /// from {start}
    case spanOpen = 193
    /// {date}, {start} to {end}
    case spanOnDate = 194
    /// {date}, from {start}
    case spanOpenOnDate = 195
    /// time open
    case timeOpen = 196
    /// no time
    case missingTime = 197
    /// no room
    case missingRoom = 198
    /// neither time nor room
    case missingTimeAndRoom = 199
    /// the date of the day is not known
    case missingDate = 200
    /// it is not said when
    case missingAvailability = 201
    /// the room has no capacity yet
    case missingCapacity = 202
    /// the number expected is still open
    case missingExpected = 203
    /// {least} to {most} are expected, and it holds {capacity}
    case missingRange = 204
    /// {item}: {time}
    case relatedSpan = 205
    /// {item} begins at {time}
    case relatedStart = 206
    /// {item} ends at {time}
    case relatedEnd = 207
    /// length {length}
    case relatedLength = 208
    /// the day ends at {time}
    case relatedClosing = 209
    /// in {zone} the clock goes from {before} to {after}
    case relatedClockForward = 210
    /// expected {expected}
    case relatedExpected = 211
    /// capacity {capacity}
    case relatedCapacity = 212
    /// no capacity here
    case relatedCapacityOpen = 213
    /// available {windows}
    case relatedWindows = 214
    /// open {hours}
    case relatedHours = 215
    /// chair still open
    case relatedChairOpen = 216
    /// needs {equipment}
    case relatedEquipment = 217
    /// has {equipment}
    case relatedHas = 218
    /// has no equipment
    case relatedHasNone = 219
    /// joins {rooms}
    case relatedJoins = 220
    /// turnaround {least}
    case relatedTurnaround = 221
    /// {person} as {role}
    case relatedPerson = 222
    /// stated {stated}
    case relatedStated = 223
    /// every {interval}
    case relatedInterval = 224
    /// {item}: {date}
    case relatedDate = 225
    /// {item} is number {number}
    case relatedNumber = 226
    /// {acronym} for {item}
    case relatedAcronym = 227
    /// track {track}
    case relatedTrack = 228
    /// let {item} begin at {time}
    case wayStartLater = 229
    /// cut {item} to {length}
    case wayShorten = 230
    /// give {item} {length}
    case wayLengthen = 231
    /// put what runs at the same time into `parallel` or `alongside`
    case wayAlongside = 232
    /// `waive {rule} on {name} because "…"`
    case wayWaive = 233
    /// a room for {expected}
    case wayLargerRoom = 234
    /// {room} holds {capacity}
    case wayRoomHolds = 235
    /// {room} is free then
    case wayFreeRoom = 236
    /// `expected {capacity}`
    case wayExpectLess = 237
    /// move {item} to {time} or later
    case wayMoveAfter = 238
    /// somebody else as {role} of {item}
    case wayOtherPerson = 239
    /// {room} has it
    case wayEquippedRoom = 240
    /// bring it: add `equipment` to the room
    case wayBring = 241
    /// name one: `chair` and a person
    case wayNameChair = 242
    /// `chair none` if there shall be none
    case wayNoChair = 243
    /// `stated_count {count}`
    case wayStatedCount = 244
    /// list who is missing, or add `{count} others`
    case wayAddOthers = 245
    /// name them
    case wayNameThem = 246
    /// another acronym for one of them, or one record for both if they are the same
    case wayChangeAcronym = 247
    /// give it a title
    case wayWriteOut = 248
    /// add the edition between them
    case wayAddEdition = 249
    /// correct the `interval`
    case wayRemoveInterval = 250
    /// correct the number
    case wayRenumber = 251
    /// {rule} does not hold.
    case ruleBroken = 252
    /// {rule} cannot be decided yet: facts are missing.
    case ruleUndecided = 253
    /// This divides by zero, so its value is unknown. Ask first whether there is anything to divide by.
    case divisionByZero = 254
    /// There is nothing here to take {function} of, so the value is unknown. Ask first whether the list is empty.
    case nothingToChoose = 255
    /// The result is larger than any number that can be reckoned with, so the value is unknown.
    case numberOverflow = 256
    /// {first} and {second} cannot be reckoned together here, so the value is unknown. Give both amounts in one currency.
    case rateNeeded = 257
    /// Working days are counted here, and no calendar says which days are worked. Declare one, such as {example}.
    case calendarMissing = 258
    /// This value leads back to itself, so nobody can compute it.
    case circularValue = 259
    /// This would take more steps than one rule may take, so the value is unknown. Compare fewer things: filter first, then ask.
    case tooMuchWork = 260
    /// This is nested too deep to be evaluated, so the value is unknown. Name a part of it with `define`.
    case expressionTooDeep = 261
    /// the rule {rule}
    case ruleItself = 262
    /// this is {value}
    case rulePart = 263
    /// {clause} of {record}: {value}
    case factMissing = 264
    /// {kind}: {value}
    case referentMissing = 265
    /// the list has more that nobody names
    case moreUnnamed = 266
    /// whether the rule applies here is not known yet
    case elementPossible = 267
    /// These tasks need each other in a circle, so that none of them can begin: {tasks}, and then {first} again. Take one of the `needs` away.
    case taskCycle = 268
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs.
    case taskOrder = 269
    /// {task} is due {due}, before {need} is due ({need_due}), which it needs. The same holds {count|for one more|for # more}.
    case taskOrderRepeated = 270
    /// {task} is due {due} and needs {need}, due {need_due}: whether that comes first cannot be told until both dates are known to the day.
    case taskOrderOpen = 271
    /// Nobody owns {task}. Name one person, body or role who answers for it, or `volunteer`.
    case taskOwner = 272
    /// {task} has no owner yet.
    case taskOwnerOpen = 273
    /// {task} has {count} owners: {owners}. Name the one who is accountable; the others stand after `for_action_by`.
    case taskOwners = 274
    /// {count|A task has|# tasks have} no due date yet, since {missing}: {tasks}.
    case taskDateMissing = 275
    /// For whom {checklist} is cannot be told yet: what follows `in` is not known.
    case taskLoopUnknown = 276
    /// {step} {subject} is refused: {reason}.
    case eventRefused = 277
    /// {first} and {second} concern {subject} on {date}, and it matters which came first. Give both a time, or different days.
    case eventsUnordered = 278
    /// {step} {subject} has not been judged: steps with conditions of their own are not available yet.
    case stepWithConditions = 279
    /// {step} {subject} came on {date}; it was due by {due}.
    case stepLate = 280
    /// The waiver of `{rule}` ended on {date}; its findings count again.
    case waiverExpired = 281
    /// {task} for {elements}
    case taskFor = 282
    /// {date} at {time}
    case dueAt = 283
    /// {checklist}: {task}
    case taskPath = 284
    /// the opening has no date
    case noOpening = 285
    /// the opening of {meeting} has no date
    case noOpeningOf = 286
    /// the closing has no date
    case noClosing = 287
    /// the closing of {meeting} has no date
    case noClosingOf = 288
    /// {record} has no date
    case noDateOf = 289
    /// {record} has no time
    case noTimeOf = 290
    /// {task} has no due date
    case noDueOf = 291
    /// working days are counted and there is no calendar
    case noCalendar = 292
    /// no due date has been set
    case noDue = 293
    /// {value} is not known
    case noValueOf = 294
    /// the due dates are reckoned from each other
    case dueCircle = 295
    /// no due date yet: {missing}
    case stateDueOpen = 296
    /// due {due}; the day is not known
    case stateDueVague = 297
    /// whether it applies cannot be told yet
    case stateConditionOpen = 298
    /// whether {element} is meant cannot be told yet
    case stateElementOpen = 299
    /// whether {tasks} must be done first cannot be told yet
    case stateNeedOpen = 300
    /// events about it have not been run
    case stateEventsOpen = 301
    /// its condition does not hold
    case stateNotApplicable = 302
    /// waits for {tasks}
    case stateBlocked = 303
    /// waits for itself, through {tasks}
    case stateBlockedCircle = 304
    /// {days|# day late|# days late}
    case stateOverdue = 305
    /// {days|# day late|# days late}; it waits for {tasks}
    case stateOverdueBlocked = 306
    /// its time has passed
    case stateOverdueToday = 307
    /// {days|# day left|# days left}
    case stateReady = 308
    /// due today
    case stateReadyToday = 309
    /// {days|# day late|# days late}
    case stateDoneLate = 310
    /// {reason}
    case stateSkipped = 311
    /// {count} more
    case andMore = 312
    /// there is no such task on this list
    case refusedTaskUnknown = 313
    /// {task} is not kept for {element}
    case refusedElementUnknown = 314
    /// {task} is kept for each of {count}; say for whom
    case refusedElementMissing = 315
    /// it was done on {date} already
    case refusedAlreadyDone = 316
    /// it was skipped on {date} already
    case refusedAlreadySkipped = 317
    /// it does not apply, since its condition does not hold
    case refusedNotApplicable = 318
    /// it needs {tasks}, and that is not done
    case refusedNeeds = 319
    /// it needs {tasks}, and whether that applies cannot be told yet
    case refusedNeedsOpen = 320
    /// {owner} owns it, and {actor} is neither that nor a member
    case refusedNotOwner = 321
    /// {subject} is in the state {state}; {step} leads from {from}. From here the steps are {steps}
    case refusedState = 322
    /// {subject} is in the state {state}; {step} leads from {from}. No step leads on from here
    case refusedStateEnd = 323
    /// it does not say by whom; {actors} may
    case refusedActorMissing = 324
    /// {actor} may not; {actors} may
    case refusedActor = 325
    /// whether {actor} may is not known; {actors} may
    case refusedActorOpen = 326
    /// it rests on {step} {subject}, which is refused
    case refusedFollows = 327
    /// it matters whether it came before or after {other}, and the dates do not say
    case refusedUnordered = 328
    /// nobody is named who did it
    case noteNoActor = 329
    /// nobody owned it yet
    case noteOwnerOpen = 330
    /// whether {actor} belongs to {owner} is not known
    case noteActorUnsure = 331
    /// refused in consequence
    case relatedRefusedToo = 332
    /// due {due}
    case relatedNeedDue = 333
    /// the other event
    case relatedOtherEvent = 334
    /// needs {task}
    case relatedCircle = 335
    /// owner {owner}
    case relatedOwner = 336
    /// move {need} to {due} or earlier
    case suggestMoveBefore = 337
    /// move {task} to {due} or later
    case suggestMoveAfter = 338
    /// There is no command {word}.
    case unknownCommand = 339
    /// {command} has no option {option}.
    case unknownOption = 340
    /// A value is missing after {option}: {values:or}.
    case missingOptionValue = 341
    /// {option} takes {values:or}, not {value}.
    case wrongOptionValue = 342
    /// {command} needs {argument}.
    case missingArgument = 343
    /// {command} has no use for {argument}.
    case surplusArgument = 344
    /// {value} is not a date. Write {option} with a day such as {example}, or {today}.
    case wrongAsOf = 345
    /// {dash} reads standard input and stands alone.
    case standardInputAlone = 346
    /// This command line cannot be read: {text}
    case usageMistake = 347
    /// There is no template {name}; there are {names}.
    case unknownTemplate = 348
    /// There is no message {code}. A code is an M with four digits, as it stands before a finding.
    case unknownCode = 349
    /// There is no file {path}.
    case fileMissing = 350
    /// The file {path} cannot be read: {reason}.
    case fileUnreadable = 351
    /// {path} is a folder, and {command} works on one script.
    case fileIsFolder = 352
    /// There is no script in the folder {path}. The names of scripts end in {extension}.
    case folderWithoutScripts = 353
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case fileTooLarge = 354
    /// The file {path} exists already. It stays as it is.
    case fileExists = 355
    /// The file {path} cannot be written: {reason}. It stays as it was.
    case fileUnwritable = 356
    /// The output cannot be written: {reason}.
    case outputUnwritable = 357
    /// The folder {path} cannot be read: {reason}.
    case folderUnreadable = 358
    /// Standard input cannot be read: {reason}.
    case inputUnreadable = 359
    /// The file {path} cannot be read: {reason}.
    case useUnreadable = 360
    /// {path} is a folder. Name the files in it one by one.
    case useFolder = 361
    /// {path} is neither a file nor a folder.
    case useNoFile = 362
    /// The file {path} is larger than {limit} MB, so it is hardly a script.
    case useTooLarge = 363
    /// {path} begins at the root of this computer. Write the path from this file's folder, so that it holds on every computer.
    case useAbsolute = 364
    /// This file uses itself, by the name {path}.
    case useItself = 365
    /// A project has at most {limit} files.
    case useTooMany = 366
    /// This is a defect of the program itself, not of your script. Please report it with the script and the command.
    case programDefect = 367
    /// write {path}
    case useWriteInstead = 368
    /// perhaps you mean {words:or}
    case perhapsYouMean = 369
    /// {command} tells more
    case helpLists = 370
    /// permission denied
    case reasonDenied = 371
    /// it does not exist
    case reasonMissing = 372
    /// a part of the path is not a folder
    case reasonNoFolder = 373
    /// it is a folder
    case reasonFolder = 374
    /// it is not a file
    case reasonNotAFile = 375
    /// its symbolic links go round in a circle
    case reasonLoop = 376
    /// the name is too long
    case reasonLongName = 377
    /// no space is left
    case reasonFull = 378
    /// the file system is read-only
    case reasonReadOnly = 379
    /// the device reports a fault
    case reasonDevice = 380
    /// too many files are open
    case reasonTooManyOpen = 381
    /// the system reports error {number}
    case reasonOther = 382
    /// a script or a folder
    case argumentPath = 383
    /// a script
    case argumentFile = 384
    /// an expression
    case argumentExpression = 385
    /// a code
    case argumentCode = 386
    /// a day or {today}
    case argumentDate = 387
    /// a day
    case argumentDay = 388
    /// a name
    case argumentName = 389
    /// a file to write
    case argumentOutput = 390
    /// {path}: formatted
    case fmtChanged = 391
    /// {path}: would change
    case fmtWouldChange = 392
    /// {path}: left as it is, since it has {count|an error|# errors} in its spelling; {command} shows {count|it|them}
    case fmtLeft = 393
    /// {path}: left as it is, since formatting would have changed what it says
    case fmtDoubtful = 394
    /// {count|The file is|All # files are} formatted already.
    case fmtAllFormatted = 395
    /// {path} is written. Try {command}.
    case newWritten = 396
    /// as of {date}, today
    case asOfToday = 397
    /// {program} {version}, language edition {edition}, time-zone data {zones}
    case versionLine = 398
    /// plans, checks and runs conferences that are written as plain text
    case helpAbout = 399
    /// usage:
    case helpUsage = 400
    /// commands:
    case helpCommands = 401
    /// arguments:
    case helpArguments = 402
    /// options:
    case helpOptions = 403
    /// examples:
    case helpExamples = 404
    /// templates:
    case helpTemplates = 405
    /// exit status: 0 nothing is wrong; 1 an error that is not waived; 2 the command could not do its work; 70 a defect of the program
    case helpExit = 406
    /// {command} tells more about one of them
    case helpEachCommand = 407
    /// Reads scripts and says all that is wrong, missing or undecided in them, without running events.
    case helpCheck = 408
    /// Checks a script, applies what has happened so far, and prints what its `show` lines ask for; without them the agenda, the checklists and the findings.
    case helpRun = 409
    /// Prints the programme: day by day, with times, rooms and people.
    case helpAgenda = 410
    /// Prints the checklists: what is done, ready, blocked or overdue, and who owns it.
    case helpTasks = 411
    /// Prints who takes part, and where.
    case helpPeople = 412
    /// Answers one expression about a script.
    case helpQuery = 413
    /// Says what a code means, why it matters, and shows it wrong and right.
    case helpExplain = 414
    /// Gives scripts their one layout, in place. A script with errors in its spelling stays as it is.
    case helpFmt = 415
    /// Writes a first script to start from.
    case helpNew = 416
    /// scripts, or folders with scripts; - alone is standard input
    case helpArgumentPaths = 417
    /// a script; - is standard input
    case helpArgumentFile = 418
    /// an expression of the language, in quotation marks for the shell
    case helpArgumentExpression = 419
    /// a code as it stands before a finding
    case helpArgumentCode = 420
    /// which script; without it the first of these
    case helpArgumentTemplate = 421
    /// a morning in one hall, with a checklist
    case helpTemplateMeeting = 422
    /// an intergovernmental summit: three days, delegations, quorum
    case helpTemplateSummit = 423
    /// a developer conference: tracks, parallel rooms, speakers
    case helpTemplateDeveloper = 424
    /// a half-day workshop of an organisation
    case helpTemplateWorkshop = 425
    /// how findings are written; human where nothing is said
    case helpOptionFindingsFormat = 426
    /// how the view is written; text where nothing is said
    case helpOptionViewFormat = 427
    /// the language of messages; else the script's own, else the computer's
    case helpOptionLang = 428
    /// colours; auto: on a terminal, unless NO_COLOR is set
    case helpOptionColor = 429
    /// the day as of which time is reckoned; without it nothing depends on the clock
    case helpOptionAsOf = 430
    /// the day as of which tasks are reckoned; today where nothing is said
    case helpOptionAsOfTasks = 431
    /// only this day
    case helpOptionDay = 432
    /// only this room, by its name or title
    case helpOptionRoom = 433
    /// only this track
    case helpOptionTrack = 434
    /// only what this person takes part in
    case helpOptionPerson = 435
    /// only what this person, body or role owns
    case helpOptionOwner = 436
    /// writes nothing; exit status 1 where something would change
    case helpOptionFmtCheck = 437
    /// shows what would change, and writes nothing
    case helpOptionFmtDiff = 438
    /// the file to write; it must not exist yet. Without it the script is printed
    case helpOptionOutput = 439
    /// this page
    case helpOptionHelp = 440
    /// the version, the language's edition and the time-zone data
    case helpOptionVersion = 441
    /// one script
    case helpExampleCheckFile = 442
    /// all scripts of a folder, for a program to read
    case helpExampleCheckFolder = 443
    /// with waivers and deadlines as they stand today
    case helpExampleCheckAsOf = 444
    /// the script on a certain day
    case helpExampleRun = 445
    /// what happens in one room
    case helpExampleAgendaRoom = 446
    /// for a spreadsheet
    case helpExampleAgendaCsv = 447
    /// what one person has to do
    case helpExampleTasks = 448
    /// everybody, for a program to read
    case helpExamplePeople = 449
    /// how many sessions have no chair
    case helpExampleQueryCount = 450
    /// a table of the sessions in one room
    case helpExampleQueryTable = 451
    /// what the code before a finding means
    case helpExampleExplain = 452
    /// formats a file in place
    case helpExampleFmt = 453
    /// for checks before a change is accepted
    case helpExampleFmtCheck = 454
    /// from an editor
    case helpExampleFmtInput = 455
    /// a first script in a file
    case helpExampleNew = 456
    /// to look at it first
    case helpExampleNewPrint = 457
    /// line {line}
    case sayLine = 458
    /// line {line} of {file}
    case sayLineInFile = 459
    /// {count|# day|# days}
    case sayDays = 460
    /// {count|# week|# weeks}
    case sayWeeks = 461
    /// {count|# month|# months}
    case sayMonths = 462
    /// {count|# year|# years}
    case sayYears = 463
    /// {count|# working day|# working days}
    case sayWorkingDays = 464
    /// {count|# h|# h}
    case sayHours = 465
    /// {count|# min|# min}
    case sayMinutes = 466
    /// {count|# s|# s}
    case saySeconds = 467
    /// {first} {second}
    case sayDurationAnd = 468
    /// nothing
    case sayNothing = 469
    /// {items}, {item}
    case sayAnd = 470
    /// {items} and {item}
    case sayAndLast = 471
    /// {items}, {item}
    case sayOr = 472
    /// {items} or {item}
    case sayOrLast = 473
    /// {items}, or {item}
    case sayWay = 474
    /// {weekday} {day} {month} {year}
    case sayLongDate = 475
    /// {day} {month} {year}
    case sayDayDate = 476
    /// {month} {year}
    case sayMonthDate = 477
    /// {start}–{end}
    case sayTimeRange = 478
    /// about {figure}
    case sayAbout = 479
    /// {lower} to {upper}
    case sayRange = 480
    /// to be decided
    case sayToBeDecided = 481
    /// not stated
    case sayNotStated = 482
    /// not known
    case sayNotKnown = 483
    /// none
    case sayNone = 484
    /// others
    case sayOthers = 485
    /// {count|# other|# others}
    case saySoManyOthers = 486
    /// confidential
    case sayConfidential = 487
    /// yes
    case sayYes = 488
    /// no
    case sayNo = 489
    /// Monday
    case weekdayMonday = 490
    /// Tuesday
    case weekdayTuesday = 491
    /// Wednesday
    case weekdayWednesday = 492
    /// Thursday
    case weekdayThursday = 493
    /// Friday
    case weekdayFriday = 494
    /// Saturday
    case weekdaySaturday = 495
    /// Sunday
    case weekdaySunday = 496
    /// January
    case monthJanuary = 497
    /// February
    case monthFebruary = 498
    /// March
    case monthMarch = 499
    /// April
    case monthApril = 500
    /// May
    case monthMay = 501
    /// June
    case monthJune = 502
    /// July
    case monthJuly = 503
    /// August
    case monthAugust = 504
    /// September
    case monthSeptember = 505
    /// October
    case monthOctober = 506
    /// November
    case monthNovember = 507
    /// December
    case monthDecember = 508
    /// error
    case findingError = 509
    /// warning
    case findingWarning = 510
    /// note
    case findingNote = 511
    /// undecided
    case findingUndecided = 512
    /// way out: {ways}
    case findingWaysOut = 513
    /// {count|# error|# errors}
    case countErrors = 514
    /// {count|# warning|# warnings}
    case countWarnings = 515
    /// {count|# note|# notes}
    case countNotes = 516
    /// {count|# undecided|# undecided}
    case countUndecided = 517
    /// {counts} in {files|one file|# files}
    case findingsSummary = 518
    /// {items}, {item}
    case findingsSummaryItem = 519
    /// Nothing to report: {files|one file|# files} checked.
    case findingsNone = 520
    /// No {kind} is called {value}. Perhaps you mean {names:or}.
    case filterUnknownNear = 521
    /// No {kind} is called {value}. There are {names}.
    case filterUnknownAll = 522
    /// No {kind} is called {value}.
    case filterUnknown = 523
    /// There is nothing on the agenda yet.
    case agendaEmpty = 524
    /// Date to be decided
    case agendaDateOpen = 525
    /// time open
    case agendaTimeOpen = 526
    /// room open
    case agendaRoomOpen = 527
    /// Not placed yet
    case agendaUnplaced = 528
    /// in parallel
    case agendaInParallel = 529
    /// alongside
    case agendaAlongside = 530
    /// {role}: {people}
    case agendaRole = 531
    /// {roles}; {role}
    case agendaAndRole = 532
    /// {people}, {person}
    case agendaAndPerson = 533
    /// There are no tasks here.
    case tasksEmpty = 534
    /// {checklist}: {progress}
    case tasksHeading = 535
    /// {heading} (as of {date})
    case tasksAsOf = 536
    /// {done} of {count} done
    case tasksProgress = 537
    /// {checklist} for {element}
    case tasksFor = 538
    /// due {date}
    case tasksDue = 539
    /// due {date} {time}
    case tasksDueAt = 540
    /// done {date}
    case tasksDone = 541
    /// skipped {date}
    case tasksSkipped = 542
    /// critical chain
    case tasksCritical = 543
    /// {remarks}, {remark}
    case tasksAndRemark = 544
    /// Nobody is named yet.
    case peopleEmpty = 545
    /// Name
    case peopleName = 546
    /// Post
    case peoplePosts = 547
    /// Takes part as
    case peoplePart = 548
    /// Roles
    case peopleRoles = 549
    /// {post}, {body}
    case peoplePost = 550
    /// head of {delegation}
    case peopleHeadOf = 551
    /// member of {delegation}
    case peopleMemberOf = 552
    /// {role} in {session}
    case peopleRole = 553
    /// {count|One takes part.|# take part.}
    case peopleCount = 554
    /// A script that gives it:
    case explainBad = 555
    /// The same, mended:
    case explainGood = 556
    /// Another severity: `severity {rule} {level}`. To let one case pass: `waive {rule} on NAME because "the reason"`.
    case explainSeverity = 557
    /// Its severity is fixed.
    case explainFixed = 558
    /// No finding is called {word}. A finding has a code, an M with four digits, and mostly a name such as `capacity`.
    case explainUnknown = 559
    /// No finding is called {word}. Perhaps you mean {names:or}.
    case explainUnknownNear = 560

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
        M0806	rate_needed	w
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
        M0011	unknown_code	e
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
        	as_of_today	n
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
        	help_explain	n
        	help_fmt	n
        	help_new	n
        	help_argument_paths	n
        	help_argument_file	n
        	help_argument_expression	n
        	help_argument_code	n
        	help_argument_template	n
        	help_template_meeting	n
        	help_template_summit	n
        	help_template_developer	n
        	help_template_workshop	n
        	help_option_findings_format	n
        	help_option_view_format	n
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
        	people_name	n
        	people_posts	n
        	people_part	n
        	people_roles	n
        	people_post	n
        	people_head_of	n
        	people_member_of	n
        	people_role	n
        	people_count	n
        	explain_bad	n
        	explain_good	n
        	explain_severity	n
        	explain_fixed	n
        	explain_unknown	n
        	explain_unknown_near	n
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
