//! The worker's pages: from the list of jobs to the money, as a browser without scripts sees it.

mod jobs;
