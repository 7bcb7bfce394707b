var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", DeadlineExceeded);

static IResult DeadlineExceeded()
{
    var body = new Dictionary<string, object?>
    {
        ["type"] = "https://github.com/statusmith/statusmith/blob/main/statuses.toml#grpc/4",
        ["title"] = "DEADLINE_EXCEEDED",
        ["status"] = 504,
        ["detail"] = "The deadline passed before the call completed",
    };
    return Results.Json(body, contentType: "application/problem+json", statusCode: 504);
}

app.Run();
