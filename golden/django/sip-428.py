from django.http import JsonResponse
from django.urls import path


def use_identity_header(request):
    body = {
        "error": "use_identity_header",
        "message": "The request has no usable Identity header field",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", use_identity_header),
]
