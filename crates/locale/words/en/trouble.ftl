trouble-not-found = Not found
trouble-not-allowed = Not allowed
trouble-slow-down = Slow down a little
trouble-something-wrong = Something went wrong
trouble-did-not-work = That did not work
trouble-field = { $field }: { $sentence }
trouble-home = To the start page
