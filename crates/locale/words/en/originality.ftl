## The setting of a project
originality-title = Originality
originality-lead = Each text that is handed in is compared with your earlier answers, the task's own text and your reference texts.
originality-what-becomes = Copied texts
originality-mode = When a text was copied
originality-off = Do not compare texts
originality-flag = Show it to me in the review
originality-flag-help = You see what was copied, side by side with its source, and decide.
originality-rework = Send it back to the worker
originality-rework-help = The worker sees the copied words and writes them anew, while a rework is left. You see it too.
originality-threshold = Copied means this part or more
originality-threshold-help = Of one text field, from 5 to 100%. Below 15% quotations and set phrases count, too.
originality-own-input = Compare with the task's own text, too
originality-own-input-help = Switch it off where workers shall correct or continue a given text.
originality-save = Save
originality-add-reference = Add a reference text
originality-reference-text = A text that nobody shall hand in as their own, such as your present website. It counts for all your projects; only you can read it.
originality-reference-name = Name
originality-reference-words = Text
originality-add = Add
originality-references = Your reference texts
originality-words = Words
originality-added = Added on
originality-acts = What you can do
originality-remove = Remove

## What was found
originality-nothing-found = Nothing in this answer was found in your earlier answers, in the task or in your reference texts.
# Such as "73.4% copied".
originality-copied = { $part } copied
originality-look-closely = That is more than you allow. Look where it comes from.
originality-was-sent-back = It was sent back to the worker for this.
originality-is-little = That is less than you asked to hear of.
originality-own-words = The marked words were there before. Write them in your own words, and hand the text in again.
originality-was-there = What was there before
originality-from-answer = An earlier answer to you
originality-from-own-answer = An earlier answer of the same worker
originality-from-task = The task's text
originality-from-named = Your reference “{ $name }”
originality-from-reference = A reference text
originality-near-copy = copied as it stands
originality-light-edit = lightly edited
originality-heavy-edit = heavily edited
originality-this-answer = This answer
originality-the-source = The source
