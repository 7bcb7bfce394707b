var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", HostDoesNotAcceptMail);

static IResult HostDoesNotAcceptMail()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "host_does_not_accept_mail",
        ["message"] = "This host does not accept mail",
    };
    return Results.Json(body, statusCode: 521);
}

app.Run();
