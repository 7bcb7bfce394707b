var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", AuthenticationRequired);

static IResult AuthenticationRequired()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "authentication_required",
        ["message"] = "Authentication is required before this command",
    };
    return Results.Json(body, statusCode: 530);
}

app.Run();
