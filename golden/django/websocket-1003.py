from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unsupported_data(request):
    body = {
        "error": "unsupported_data",
        "message": "This type of data is not accepted",
    }
    return JsonResponse(body, status=415)


urlpatterns = [
    path("endpoint", unsupported_data),
]
