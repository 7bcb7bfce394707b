var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", InsufficientStorageSpace);

static IResult InsufficientStorageSpace()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "insufficient_storage_space",
        ["message"] = "The server has too little storage space at present",
    };
    return Results.Json(body, statusCode: 452);
}

app.Run();
