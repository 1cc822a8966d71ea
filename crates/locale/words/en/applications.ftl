## What speaks for an applicant
applications-rating = Rating
applications-accepted = Accepted
applications-rejected = Rejected
applications-out-of-time = Out of time
applications-member-since = Member since
# Such as "4.6 of 5 (12 ratings)".
applications-stars =
    { $n ->
        [one] { $whole }.{ $tenth } of 5 ({ $n }{"\u00A0"}rating)
       *[other] { $whole }.{ $tenth } of 5 ({ $n }{"\u00A0"}ratings)
    }
applications-not-rated = not rated yet
# Stands behind the number of accepted answers.
applications-by-you = ({ $n } by you)

## Applicants of a project
applications-applicants = Applicants
applications-projects = Projects
applications-applicants-lead = In the order in which they applied. Whom you award has the task at once, with its own deadline.
applications-by-state = Applicants by state
applications-state-open = Waiting
applications-state-awarded = Awarded
applications-state-declined = Declined
applications-state-withdrawn = Withdrawn
applications-write-to = Write to { $who }
applications-award = Award
applications-award-confirm = Give the task to { $who }?
applications-decline = Decline
applications-decline-confirm = Decline { $who }?
applications-who-waits = Who waits
applications-nobody-here = Nobody here
applications-none-in-state = No application is in this state.
applications-nobody-waits = Nobody waits
applications-none-while-open = Workers see this job in the list. You hear from us when somebody applies.
applications-see-job = See it as workers do
applications-none-while-not-open = Workers can apply while the project is open.
applications-to-project = To the project

## One's own applications
applications-title = Applications
applications-my-work = My work
applications-lead = Jobs that you applied for. You hear from us when one is decided.
applications-find = Find a job to apply for
applications-empty-title = No applications yet
applications-empty-text = For some jobs the requester chooses who does them. Write in a few lines why you are the right one.
applications-sent = sent { $date }
applications-to-task = To the task
applications-withdraw = Withdraw
applications-withdraw-confirm = Withdraw your application?

## Comparing applicants
applications-shortlisted = Shortlisted
applications-shortlist-on = Shortlist
applications-shortlist-off = Off the shortlist
applications-decline-message = A few words to the applicant
applications-decline-help = It is sent as a message. Empty it to say nothing.
applications-decline-words = Hello { $who }, thank you for applying. This time I have chosen somebody else. I would be glad to hear from you again.
applications-sort = Order
applications-sort-applied = First come
applications-sort-rating = Best rated
applications-sort-accepted = Most accepted
applications-sort-shortlist = Shortlist first
applications-compare = Compare
applications-compare-this = Compare
applications-compare-help = Tick two to four applicants to see them side by side.
applications-compare-title = Side by side
applications-compare-swipe = Swipe to see the next one.
applications-compare-none = Nobody to compare
applications-compare-none-text = Go back and tick two to four applicants.
applications-best-rated = Best rated
applications-most-accepted = Most accepted
applications-most-with-you = Most work with you
