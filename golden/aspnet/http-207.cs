var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", MultiStatus);

static IResult MultiStatus()
{
    var body = new Dictionary<string, object?>
    {
        ["status"] = "multi_status",
        ["message"] = "Each resource has a status of its own",
        ["results"] = new object?[]
        {
            new Dictionary<string, object?>
            {
                ["href"] = "/orders/41",
                ["status"] = 200,
            },
            new Dictionary<string, object?>
            {
                ["href"] = "/orders/42",
                ["status"] = 200,
            },
            new Dictionary<string, object?>
            {
                ["href"] = "/orders/43",
                ["status"] = 404,
            },
        },
    };
    return Results.Json(body, statusCode: 207);
}

app.Run();
