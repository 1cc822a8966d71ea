//! Short names for the ids of this house.

use base::{Id, kinds};

macro_rules! ids {
    ($($name:ident: $kind:ident;)*) => { $( pub type $name = Id<kinds::$kind>; )* };
}

ids! {
    AccountId: Account;
    SessionId: Session;
    ApiKeyId: ApiKey;
    EmailTokenId: EmailToken;
    TransferId: Transfer;
    HoldId: Hold;
    TopUpId: TopUp;
    PayoutId: Payout;
    PayoutRunId: PayoutRun;
    PayoutDestinationId: PayoutDestination;
    ProjectId: Project;
    TaskId: Task;
    TaskReportId: TaskReport;
    ImportId: Import;
    RestrictionId: Restriction;
    RuleId: Rule;
    PipelineId: Pipeline;
    FiringId: Firing;
    SignalId: Signal;
    AssignmentId: Assignment;
    AnswerId: Answer;
    ApplicationId: Application;
    ReviewId: Review;
    DecisionId: Decision;
    AppealId: Appeal;
    BonusId: Bonus;
    ThreadId: Thread;
    MessageId: Message;
    MessageReportId: MessageReport;
    ExtensionRequestId: ExtensionRequest;
    FileId: File;
    EventId: Event;
    JobId: Job;
    MailId: Mail;
    NotificationId: Notification;
    PushDeviceId: PushDevice;
    ReferenceId: Reference;
}
