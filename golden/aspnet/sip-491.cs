var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestPending);

static IResult RequestPending()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_pending",
        ["message"] = "Another request is still pending in the same dialog",
    };
    return Results.Json(body, statusCode: 491);
}

app.Run();
