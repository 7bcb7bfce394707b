var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DomainDoesNotAcceptMail);

static IResult DomainDoesNotAcceptMail()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "domain_does_not_accept_mail",
        ["message"] = "The domain of the recipient does not accept mail",
    };
    return Results.Json(body, statusCode: 556);
}

app.Run();
