var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", BadGateway);

static IResult BadGateway()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "bad_gateway",
        ["message"] = "The upstream server sent an invalid response",
    };
    return Results.Json(body, statusCode: 502);
}

app.Run();
