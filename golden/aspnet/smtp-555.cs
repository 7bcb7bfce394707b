var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MailParametersNotRecognized);

static IResult MailParametersNotRecognized()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "mail_parameters_not_recognized",
        ["message"] = "A parameter of MAIL FROM or RCPT TO is not recognized",
    };
    return Results.Json(body, statusCode: 555);
}

app.Run();
