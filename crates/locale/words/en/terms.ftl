# The words of jobs: kinds of work, ways of hiring, languages.

## Kinds of work

terms-category-writing = Writing
terms-category-translation = Translation
terms-category-proofreading = Proofreading
terms-category-transcription = Transcription
terms-category-classification = Classification
terms-category-data-entry = Data entry
terms-category-research = Research
terms-category-survey = Surveys
terms-category-images = Images
terms-category-sound = Sound
terms-category-testing = Testing
terms-category-on-site = On site
terms-category-other = Other

## How one comes to a task

terms-hiring-open = Start at once
terms-hiring-apply = Apply first
terms-hiring-invite = By invitation

## How hard it is

terms-difficulty-easy = Easy
terms-difficulty-medium = Medium
terms-difficulty-hard = Hard

## Languages

terms-language-en = English
terms-language-de = German
terms-language-fr = French
terms-language-es = Spanish
terms-language-it = Italian
terms-language-pt = Portuguese
terms-language-nl = Dutch
terms-language-pl = Polish
terms-language-tr = Turkish
terms-language-uk = Ukrainian
terms-language-ar = Arabic
terms-language-zh = Chinese

## Places and pay

# So many places, and more that nobody counted.
terms-places-many = { $n }+{"\u00A0"}places left
terms-places-left =
    { $n ->
        [one] { $n }{"\u00A0"}place left
       *[other] { $n }{"\u00A0"}places left
    }
# What an hour of this pays, and how long one answer takes.
terms-pay-an-hour = ≈ { $money } an hour{"\u00A0"}· about { $time }
terms-about = about { $time }
