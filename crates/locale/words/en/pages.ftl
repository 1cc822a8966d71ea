## Pages to read

pages-contents = On this page
pages-edit = Edit this page
pages-changed = Last changed on { $date }
pages-elsewhere = This page is not there in your language yet. You are reading it in { $name }.
pages-blanks =
    { $n ->
        [one] One place on this page still waits for you. It is marked in the text.
       *[other] { $n } places on this page still wait for you. They are marked in the text.
    }
pages-blanks-how = Only admins see this note. Names and addresses come from the { $settings }; write the rest into the page itself.
pages-blank-name = name of the operator
pages-blank-address = address of the operator
pages-blank-email = e-mail address of the operator

## The operator's list

pages-desk-lead = What strangers and members read about your marketplace. Each page comes with our text; write your own wherever you like.
pages-of-all = Pages of every marketplace
pages-added = Pages you added
pages-column-page = Page
pages-column-address = Address
pages-column-place = Found
pages-column-languages = Languages
pages-version = version { $n }
pages-version-ours = version { $n }: our text
pages-ours = our text
pages-missing = missing
pages-in-footer = At the foot of every page
pages-by-link = Only by its address
pages-nowhere = Nowhere, for now
pages-add = Add a page
pages-add-how = It is made in the language you are reading now; add the others on its page.
pages-add-button = Add the page
pages-field-title = Title
pages-field-name = Name in the address
pages-field-name-help = Small letters, digits and hyphens: our-team makes /p/our-team.
pages-field-placing = Where people find it
pages-place = Put it there

## The editor

pages-look = See the page
pages-field-body = Text
pages-field-body-help = Markdown: ## begins a part, **bold**, - a list, [text](address) a link.
pages-facts = What your text can fill in by itself
pages-facts-how = Write one of these, braces and all, and readers see what your settings say:
pages-save = Save
pages-preview = Preview
pages-preview-title = How it will look
pages-history = Versions
pages-history-none = Nobody has changed our text in this language.
pages-column-version = Version
pages-column-when = When
pages-column-who = Who
pages-read = Read
pages-restore = Restore this version
pages-version-of = Version { $n } of { $when }
pages-to-default = Back to our text
pages-to-default-sure = Shall our text hold again in this language? Your versions stay and can be restored.
