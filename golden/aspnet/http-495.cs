var builder = WebApplication.CreateBuilder(args);
var app = builder.Build();

app.MapGet("/endpoint", SslCertificateError);

static IResult SslCertificateError()
{
    var body = new Dictionary<string, object?>
    {
        ["error"] = "ssl_certificate_error",
        ["message"] = "The client certificate could not be verified",
    };
    return Results.Json(body, statusCode: 495);
}

app.Run();
