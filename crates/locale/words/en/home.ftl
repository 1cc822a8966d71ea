## The start page

home-title = Micro-jobs
home-proverb = Many a little makes a mickle
home-lead = A marketplace for micro-jobs: many small pieces of paid work, checked, paid, and handed back as one result.
home-earn = Earn
home-earn-how = Small tasks and small jobs. You see the pay before you start, and where your money is at any time.
home-find-work = Find work
home-order = Order work
home-order-how = Split your work into tasks, choose who may do it, pay only for what you accept.
home-post-project = Post a project
home-sign-up = Make an account
home-sign-in = Sign in
