var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationCredentialsInvalid);

static IResult AuthenticationCredentialsInvalid()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "authentication_credentials_invalid",
        ["message"] = "The authentication credentials are not valid",
    };
    return Results.Json(body, statusCode: 535);
}

app.Run();
