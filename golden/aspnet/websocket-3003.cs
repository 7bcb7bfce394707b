var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Forbidden);

static IResult Forbidden()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "forbidden",
        ["message"] = "The client has no permission for this request",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
