var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NetworkAuthenticationRequired);

static IResult NetworkAuthenticationRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "network_authentication_required",
        ["message"] = "Log in to this network before you use it",
        ["login_url"] = "https://login.example.net/",
    };
    return Results.Json(body, statusCode: 511);
}

app.Run();
