var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", UnableToAccommodateParameters);

static IResult UnableToAccommodateParameters()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "unable_to_accommodate_parameters",
        ["message"] = "The parameters cannot be honored at present",
    };
    return Results.Json(body, statusCode: 455);
}

app.Run();
