from django.http import JsonResponse
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_http_methods


# In urls.py: path("endpoint", views.precondition_failed)
@csrf_exempt
@require_http_methods(["PUT"])
def precondition_failed(request):
    body = {
        "error": "precondition_failed",
        "message": "A precondition of the request is not met",
    }
    return JsonResponse(body, status=412)
