from django.http import JsonResponse
from django.urls import path
from django.views.decorators.http import require_safe


@require_safe
def unimplemented(request):
    body = {
        "error": "unimplemented",
        "message": "This method is not implemented",
    }
    return JsonResponse(body, status=501)


urlpatterns = [
    path("endpoint", unimplemented),
]
