var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", NormalClosure);

static IResult NormalClosure()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "normal_closure",
        ["message"] = "The connection has served its purpose and is closed",
    };
    return Results.Json(body, statusCode: 200);
}

app.Run();
