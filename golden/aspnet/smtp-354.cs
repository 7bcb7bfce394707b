var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", StartMailInput);

static IResult StartMailInput()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "start_mail_input",
        ["message"] = "The server is ready for the message content",
    };
    return Results.Json(body, statusCode: 202);
}

app.Run();
