var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotImplemented);

static IResult NotImplemented()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_implemented",
        ["message"] = "The server does not support what the request asks for",
    };
    return Results.Json(body, statusCode: 501);
}

app.Run();
