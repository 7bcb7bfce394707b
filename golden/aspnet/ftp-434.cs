var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestedHostUnavailable);

static IResult RequestedHostUnavailable()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "requested_host_unavailable",
        ["message"] = "The requested host is not available",
    };
    return Results.Json(body, statusCode: 434);
}

app.Run();
