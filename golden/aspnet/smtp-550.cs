var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailboxUnavailable);

static IResult MailboxUnavailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mailbox_unavailable",
        ["message"] = "The mailbox does not exist or is not accessible",
    };
    return Results.Json(body, statusCode: 550);
}

app.Run();
