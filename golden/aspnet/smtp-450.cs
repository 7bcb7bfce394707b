var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailboxTemporarilyUnavailable);

static IResult MailboxTemporarilyUnavailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mailbox_temporarily_unavailable",
        ["message"] = "The mailbox is temporarily unavailable: try again later",
    };
    return Results.Json(body, statusCode: 450);
}

app.Run();
