var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", ExceededStorageAllocation);

static IResult ExceededStorageAllocation()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "exceeded_storage_allocation",
        ["message"] = "The storage allocation is exceeded",
    };
    return Results.Json(body, statusCode: 552);
}

app.Run();
