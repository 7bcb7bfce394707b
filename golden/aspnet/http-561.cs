var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", IdentityProviderError);

static IResult IdentityProviderError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "identity_provider_error",
        ["message"] = "Login through the identity provider failed",
    };
    return Results.Json(body, statusCode: 561);
}

app.Run();
