var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailboxNameNotAllowed);

static IResult MailboxNameNotAllowed()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mailbox_name_not_allowed",
        ["message"] = "The mailbox name is not allowed",
    };
    return Results.Json(body, statusCode: 553);
}

app.Run();
