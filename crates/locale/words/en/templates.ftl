## The gallery
templates-title = Begin with a template
templates-to-empty = or with an empty project
templates-people-apply = people apply
templates-copy-title = Copy one of your projects
templates-copy = Copy
templates-empty-title = Begin with nothing

## One template
templates-use = Use this template
templates-workers-see = What workers see
templates-instructions = Instructions
templates-terms = Suggested
templates-takes = Takes about
templates-hourly = Comes to, per hour
templates-answers = Answers per task
templates-who = Who may do it
templates-changeable = All of it can be changed before you publish.
templates-data = Your data
templates-columns = One row becomes one task. The columns are called:
templates-sample = Sample table
