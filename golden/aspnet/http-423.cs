var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapPut("/endpoint", Locked);

static IResult Locked()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "locked",
        ["message"] = "The resource is locked",
    };
    return Results.Json(body, statusCode: 423);
}

app.Run();
