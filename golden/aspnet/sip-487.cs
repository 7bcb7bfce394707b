var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", RequestTerminated);

static IResult RequestTerminated()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "request_terminated",
        ["message"] = "The request was canceled before it was answered",
    };
    return Results.Json(body, statusCode: 487);
}

app.Run();
