from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def out_of_range(request):
    body = {
        "error": "out_of_range",
        "message": "The call goes past the valid range",
    }
    return JsonResponse(body, status=400)


urlpatterns = [
    path("endpoint", out_of_range),
]
