from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def railgun_error(request):
    body = {
        "error": "railgun_error",
        "message": "The connection through Railgun failed",
    }
    return JsonResponse(body, status=527)


urlpatterns = [
    path("endpoint", railgun_error),
]
