## Inbox
messages-title = Messages
messages-empty-title = No messages yet
messages-empty-text = Ask about a job on its page, or write to the other side from a task.
messages-find-work = Find work
messages-unread = { $n }{"\u00A0"}new
# The beginning of a message that the reader wrote.
messages-from-you = You: { $text }
# What a thread is about.
messages-about-project = About the job
messages-about-application = About an application
messages-about-assignment = About a task
# The lead above a first message.
messages-to-about = To { $name } · { $about } · { $title }

## Writing
messages-new = New message
messages-text = Your message
messages-files = Files
messages-most-files = At most { $n } files.
messages-send = Send

## Thread
messages-to-task = To the task
messages-to-submission = To the submission
messages-to-applicants = To the applicants
messages-to-job = To the job
messages-to-project = To the project
messages-worker = Worker
messages-requester = Requester
messages-report = Report

## More time
messages-time-asked =
    { $n ->
        [one] { $n }{"\u00A0"}hour more time asked for
       *[other] { $n }{"\u00A0"}hours more time asked for
    }
messages-time-granted =
    { $n ->
        [one] { $n }{"\u00A0"}hour more time granted
       *[other] { $n }{"\u00A0"}hours more time granted
    }
messages-time-declined =
    { $n ->
        [one] { $n }{"\u00A0"}hour more time declined
       *[other] { $n }{"\u00A0"}hours more time declined
    }
messages-time-grant = Grant
messages-time-decline = Decline
messages-time-how-much = How much more time
# The unit behind the field.
messages-hours = hours
messages-time-why = Why
messages-time-why-help = It is sent as a message.
messages-time-ask = Ask for more time

## Reporting a message
messages-report-title = Report a message
messages-report-lead = A moderator reads the message and what you write here.
messages-report-reason = What is wrong with it
messages-report-send = Report it
messages-cancel = Cancel
