## The designer of the form

form-as-workers-see-it = As workers see it
form-filled-with-first = Filled with the data of your first task.
form-names-stand-in = Names in ‹ › stand where your data will be.
form-items = Items, from top to bottom
form-optional = (optional)
form-empty = (empty)
form-remove = Remove
form-up = Up
form-down = Down
form-add-item = Add an item
form-add = Add
form-document = The form as JSON
form-document-help = For those who know the format. Mistakes are named by their path.
form-save-document = Save the document
form-expert = Expert: the form as JSON
form-go-on-to-data = Go on to the data
form-try = Try it as a worker

## Beginnings

form-begin-lead = Begin with a form that is close to yours. Everything in it can be changed.
form-begin = Begin with this
form-your-answer = Your answer
form-begin-data = Your own data
form-begin-data-text = Shows your columns ({ $columns }) and asks for one answer.
form-begin-blank = One answer
form-begin-blank-text = Nothing but a field for the answer. Add what you need.
form-begin-judgement = A judgement about a text
form-begin-judgement-text = Shows a text and asks for one of three choices and how sure the worker is.
form-begin-picture = A question about a picture
form-begin-picture-text = Shows a picture, asks for a number and for what is wrong with it.
form-begin-writing = A text to write
form-begin-writing-text = Shows facts and asks for a title and a text of 200 words or more.
form-begin-research = A fact to look up
form-begin-research-text = Shows an address, links to a map, and asks what has become of it.

## One item

form-change-item = Change the item: { $kind }
form-new-item = New item: { $kind }
form-hint-column = Write { $code } where a column of your data should stand.
form-hint-columns = Your data can stand in texts: { $columns }.
form-question = Question
form-help = Help
form-help-help = A sentence below the question.
form-required = It must be answered
form-name = Name in the results
form-name-help = Letters, digits and _. Left empty, it is made of the question.
form-save-item = Save the item
form-cancel = Cancel

## Kinds of items; “-within” stands after a colon

form-ask = Ask: { $kind }
form-show = Show: { $kind }
form-kind-choice = One choice
form-kind-choice-within = one choice
form-kind-choice-help = One of several options.
form-kind-choices = Several choices
form-kind-choices-within = several choices
form-kind-choices-help = Any of several options.
form-kind-short-text = Short text
form-kind-short-text-within = short text
form-kind-short-text-help = One line, such as a name or a number plate.
form-kind-long-text = Long text
form-kind-long-text-within = long text
form-kind-long-text-help = Several lines, with counts of words and keywords.
form-kind-number = Number
form-kind-number-within = number
form-kind-number-help = A number within limits.
form-kind-rating = Rating
form-kind-rating-within = rating
form-kind-rating-help = A step on a scale.
form-kind-date = Date
form-kind-date-within = date
form-kind-date-help = A day of the calendar.
form-kind-url = Web address
form-kind-url-within = web address
form-kind-url-help = An address that begins with https:// or http://.
form-kind-email = E-mail address
form-kind-email-within = e-mail address
form-kind-email-help = An address of a person or a company.
form-kind-file = File
form-kind-file-within = file
form-kind-file-help = Pictures, recordings or documents.
form-kind-text = Text
form-kind-text-within = text
form-kind-text-help = Plain text, as it stands in your data.
form-kind-markdown = Formatted text
form-kind-markdown-within = formatted text
form-kind-markdown-help = Headings, lists and links, written in Markdown.
form-kind-image = Picture
form-kind-image-within = picture
form-kind-image-help = A picture from a web address.
form-kind-audio = Sound
form-kind-audio-within = sound
form-kind-audio-help = A recording to listen to.
form-kind-video = Video
form-kind-video-within = video
form-kind-video-help = A film to look at.
form-kind-link = Link
form-kind-link-within = link
form-kind-link-help = An address to open.

## Properties of an item

form-any = Any
form-letters = Letters
form-digits = Digits
form-letters-and-digits = Letters and digits
form-pictures = Pictures
form-recordings = Recordings
form-films = Films
form-documents = Documents and tables
form-min-length = Characters, at least
form-max-length = Characters, at most
form-options = Options
form-options-help = One on each line, at least two. Write “value | label” where results should hold another word than workers read.
form-caption = Caption
form-caption-help = What stands below it; for a link, its words.
form-made-of = Made of
form-min-words = Words, at least
form-max-words = Words, at most
form-keywords = Keywords that must stand in it
form-keywords-help = One on each line; “light | 2” asks for it twice.
form-smallest = Smallest
form-largest = Largest
form-in-steps-of = In steps of
form-decimals = Digits after the point, at most
form-decimals-help = 0 asks for a whole number.
form-earliest = Earliest
form-latest = Latest
form-min-picked = Picked, at least
form-max-picked = Picked, at most
form-steps = Steps
form-steps-help = From 2 to 10; 5 when left empty.
form-low = What 1 means
form-high = What the last step means
form-max-files = Files, at most
form-max-files-help = 1 when left empty.
form-max-bytes = Size of each, at most (MB)
form-kinds = Kinds
form-kinds-help = All of them when none is ticked.
form-text = Text
form-source = Address
form-source-help = Usually a column of your data; it must begin with https:// or http:// when it is filled.

## The trial

form-trial-taken = This answer would be taken. It was only a trial: nothing is stored.
form-projects = Projects
form-trial-lead = Fill it in as a worker would, and see what would be refused. Nothing is stored and nobody is paid.
form-back-to-check = Back to the check
form-trial-submit = Submit (only a trial)
form-try-next = Try the next task
form-no-data = There is no data yet; names in ‹ › stand where it will be.
form-kept = What would be kept
form-kept-nothing = Nothing was filled in, and nothing had to be.
form-no-instructions = There are no instructions yet.
form-instructions = Instructions
form-make-form = Make the form
form-make-form-first = Make the form first: it says what a worker sees and fills in.
form-no-form = There is no form yet
