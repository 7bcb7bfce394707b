var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NotAcceptable);

static IResult NotAcceptable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "not_acceptable",
        ["message"] = "The server has no response that the client accepts",
    };
    return Results.Json(body, statusCode: 406);
}

app.Run();
