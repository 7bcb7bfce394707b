from django.http import JsonResponse
from django.urls import path


def unprocessable_content(request):
    body = {
        "error": "unprocessable_content",
        "message": "The value of email is not a valid email address",
        "field": "email",
    }
    return JsonResponse(body, status=422)


urlpatterns = [
    path("endpoint", unprocessable_content),
]
