package org.colloquy.rdf.query;

import org.apache.jena.sparql.algebra.Op;
import org.apache.jena.sparql.algebra.Transform;
import org.apache.jena.sparql.algebra.Transformer;
import org.apache.jena.sparql.algebra.optimize.ExprTransformApplyTransform;
import org.apache.jena.sparql.expr.E_Exists;
import org.apache.jena.sparql.expr.E_NotExists;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprFunctionOp;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.syntax.Element;
import org.apache.jena.sparql.syntax.ElementGroup;

/**
 * {@code EXISTS} and {@code NOT EXISTS} that hold operators of ours. Where Jena sets variables in them, as it does in the
 * condition of an OPTIONAL, it writes the pattern as SPARQL again, which has no words for our operators and is not looked at:
 * these have none.
 */
final class Existence extends ExprTransformApplyTransform {
    private final Transform transform;

    Existence(Transform transform) {
        super(transform);
        this.transform = transform;
    }

    @Override
    public Expr transform(ExprFunctionOp function, ExprList arguments, Op pattern) {
        Op changed = Transformer.transform(transform, this, pattern);
        if (function instanceof E_Exists) {
            return new Some(changed);
        }
        return function instanceof E_NotExists ? new None(changed) : function.copy(arguments, changed);
    }

    private static final class Some extends E_Exists {
        Some(Op pattern) {
            super(new ElementGroup(), pattern);
        }

        @Override
        protected Expr copy(Element element, Op pattern) {
            return new Some(pattern);
        }

        @Override
        public ExprFunctionOp copy(ExprList arguments, Op pattern) {
            return new Some(pattern);
        }
    }

    private static final class None extends E_NotExists {
        None(Op pattern) {
            super(new ElementGroup(), pattern);
        }

        @Override
        protected Expr copy(Element element, Op pattern) {
            return new None(pattern);
        }

        @Override
        public ExprFunctionOp copy(ExprList arguments, Op pattern) {
            return new None(pattern);
        }
    }
}
