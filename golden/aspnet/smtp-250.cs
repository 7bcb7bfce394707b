var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailActionCompleted);

static IResult MailActionCompleted()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "mail_action_completed",
        ["message"] = "The requested mail action was completed",
    };
    return Results.Json(body, statusCode: 250);
}

app.Run();
