var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", Forbidden);

static IResult Forbidden()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "forbidden",
        ["message"] = "Access to this resource is not allowed",
    };
    return Results.Json(body, statusCode: 403);
}

app.Run();
