## Known answers, as workers see them
known-title = Known answers
known-my-work = My work
known-lead = Some tasks have an answer that is known before you begin. They are paid like any other and show how carefully everybody works.
known-none = None so far
known-none-text = Once you have met some, you read here which ones you missed, and why.
known-find-work = Find work
known-hidden = Which ones it was, you read here as soon as they are out of use.
known-one-title = This answer was known
known-one-lead = Yours was different. Have a look; you are paid all the same.
known-go-on = Go on
known-contest = I see it differently
known-contest-why = What is wrong with the known answer?
known-contest-help = The requester reads this and decides. If you are right, it no longer counts against you.
known-contest-send = Send
known-why = Why
known-you-said = You said
known-requester-said = The requester said
known-state-open = contested
known-state-forgiven = forgiven
known-state-upheld = upheld
known-state-wrong = Missed
known-left-empty = left empty
known-compared = Your answer and the known one
known-column-question = Question
known-column-given = Given
known-column-right = Right
known-all-right =
    { $n ->
        [one] Your last known answer was right.
       *[other] Your last { $n } known answers were all right.
    }
known-wrong =
    { $n ->
        [one] You missed your last known answer.
       *[other] You missed { $wrong } of your last { $n } known answers.
    }
known-see-them = See which
